package org.colloquy.quiz.generate;

/**
 * What can be wrong with how an exercise is put.
 *
 * <p>Those of the guidelines that a program can check, after Haladyna, Downing, Rodriguez: A review of multiple-choice
 * item-writing guidelines for classroom assessment. Applied Measurement in Education 15 (2002), 309–334.
 */
public enum Flaw {
    /** The key is longer than every distractor by half and more. Names and headings are exempt: they are given. */
    KEY_LONGEST,
    /** The key has a word of the stem that no distractor has. */
    CLANG,
    /** An option does not fit the grammar of the gap it is to fill: {@code a} before {@code apple}. */
    GRAMMAR_MISMATCH,
    /** Two options say the same, nearly the same, or one contains the other. */
    OVERLAPPING_OPTIONS,
    /** A word such as {@code always} or {@code never} tells the key from the distractors. */
    ABSOLUTE_WORDS,
    /** {@code All of the above}, {@code none of these}. */
    ALL_OF_THE_ABOVE,
    /** The question asks for what is not so. */
    NEGATIVE_STEM,
    /** The options are not of one kind: a number among names, a sentence among words. */
    MIXED_OPTIONS,
    /** The stem has fewer than 6 or more than 40 words. */
    STEM_LENGTH,
    /** The line points to something outside it, or is no whole sentence: {@code That is all.} */
    DANGLING_REFERENCE,
    /** The name of a person offered stands in the stem. */
    NAME_IN_STEM
}
