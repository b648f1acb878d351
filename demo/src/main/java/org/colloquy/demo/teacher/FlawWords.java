package org.colloquy.demo.teacher;

import org.colloquy.quiz.generate.Flaw;

/** Flaws of questions in plain words. */
final class FlawWords {
    private FlawWords() {}

    static String of(Flaw flaw) {
        return switch (flaw) {
            case KEY_LONGEST -> "The right answer is by far the longest.";
            case CLANG -> "The right answer repeats a word of the question.";
            case GRAMMAR_MISMATCH -> "An answer does not fit the grammar of the gap.";
            case OVERLAPPING_OPTIONS -> "Two answers say nearly the same.";
            case ABSOLUTE_WORDS -> "A word such as “always” or “never” tells the right answer.";
            case ALL_OF_THE_ABOVE -> "An answer speaks of all or none of the others.";
            case NEGATIVE_STEM -> "The question asks for what is not so.";
            case MIXED_OPTIONS -> "The answers are not of one kind.";
            case STEM_LENGTH -> "The question is very short or very long.";
            case DANGLING_REFERENCE -> "The line points to something outside it.";
            case NAME_IN_STEM -> "The name of a person offered stands in the question.";
        };
    }
}
