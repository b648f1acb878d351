package org.colloquy.quiz;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an exercise asks. */
public enum ExerciseKind {
    /** A line; whose is it? */
    WHO_SAID_IT,
    /** Words that a speaker gives as somebody's; whose are they? */
    WHO_IS_QUOTED,
    /** Somebody; which of these claims is theirs? */
    WHAT_WAS_CLAIMED,
    /** A claim of the report; what did the claimant do with it? */
    WHICH_STANCE,
    /** A line; under which topic was it said? */
    WHICH_TOPIC,
    /** A question; which answer was given to it? */
    WHICH_ANSWER,
    /** A line without its number; which number is it? */
    FIGURE,
    /** A line without one of its words; which word is it? */
    CLOZE,
    /** Topics or questions; in which order did they come up? */
    ORDER,
    /** Lines; to whom or to which topic does each belong? */
    MATCH,
    /** Did this person say this? */
    TRUE_FALSE,
    /** A claim of the report; does the interview bear it out? */
    SOURCE_CHECK,
    /** A sentence; the speaker's own words, a report's paraphrase, or the editor's wording? */
    OWN_WORDS;

    /** Whether the answer is one of the options; else it is an order or a set of pairs. */
    public boolean isChoice() {
        return this != ORDER && this != MATCH;
    }

    /** The kinds whose answer is one of the options. */
    public static Set<ExerciseKind> choices() {
        EnumSet<ExerciseKind> choices = EnumSet.allOf(ExerciseKind.class);
        choices.removeIf(kind -> !kind.isChoice());
        return Collections.unmodifiableSet(choices);
    }
}
