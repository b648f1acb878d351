package org.colloquy.quiz;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an exercise asks. */
public enum ExerciseKind {
    /** A line; whose is it? */
    WHO_SAID_IT("Who said it"),
    /** Words that a speaker gives as somebody's; whose are they? */
    WHO_IS_QUOTED("Who is quoted"),
    /** Somebody; which of these claims is theirs? */
    WHAT_WAS_CLAIMED("What was claimed"),
    /** A claim of the report; what did the claimant do with it? */
    WHICH_STANCE("Which stance"),
    /** A line; under which topic was it said? */
    WHICH_TOPIC("Which topic"),
    /** A question; which answer was given to it? */
    WHICH_ANSWER("Which answer"),
    /** A line without its number; which number is it? */
    FIGURE("Figure"),
    /** A line without one of its words; which word is it? */
    CLOZE("Cloze"),
    /** Topics or questions; in which order did they come up? */
    ORDER("Order"),
    /** Lines; to whom or to which topic does each belong? */
    MATCH("Match"),
    /** Did this person say this? */
    TRUE_FALSE("True or false"),
    /** A claim of the report; does the interview bear it out? */
    SOURCE_CHECK("Source check"),
    /** A sentence; the speaker's own words, a report's paraphrase, or the editor's wording? */
    OWN_WORDS("Own words");

    private final String title;

    ExerciseKind(String title) {
        this.title = title;
    }

    /** What a teacher would call it: {@code Who said it}. */
    public String title() {
        return title;
    }

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
