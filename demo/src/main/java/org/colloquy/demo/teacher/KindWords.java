package org.colloquy.demo.teacher;

import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;

/** Kinds of questions in plain words. */
final class KindWords {
    private KindWords() {}

    /** What a kind asks. */
    static String hint(ExerciseKind kind) {
        return switch (kind) {
            case WHO_SAID_IT -> "A line; whose is it?";
            case WHO_IS_QUOTED -> "Words that a speaker gives as somebody’s; whose are they?";
            case WHAT_WAS_CLAIMED -> "Somebody; which of these claims is theirs?";
            case WHICH_STANCE -> "A claim of the summary; was it said, denied, admitted …?";
            case WHICH_TOPIC -> "A line; under which topic was it said?";
            case WHICH_ANSWER -> "A question; which answer was given to it?";
            case FIGURE -> "A line without its number; which number is it?";
            case CLOZE -> "A line without one of its words; which word is it?";
            case ORDER -> "Topics or questions; in which order did they come up?";
            case MATCH -> "Lines; to whom or to which topic does each belong?";
            case TRUE_FALSE -> "Did this person say this?";
            case SOURCE_CHECK -> "A claim of the summary; does the interview bear it out?";
            case OWN_WORDS -> "A sentence; in whose words: the speaker’s, the editor’s, or a report’s?";
        };
    }

    /** A step of difficulty. */
    static String of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "easy";
            case MEDIUM -> "medium";
            case HARD -> "hard";
        };
    }
}
