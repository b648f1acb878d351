package org.colloquy.internal.label;

/** The case shape of a label. */
public enum LabelForm {
    /** No label: it holds a sentence's end, or characters that no name has. */
    NONE,
    /** {@code ADA LIND}. */
    UPPER,
    /** {@code Ada Lind}, {@code Head of the Choir Ada Lind}. */
    TITLE,
    /** {@code Audience member}; {@code One thing} has the same shape. */
    SENTENCE,
    /** Begins in lower case. */
    LOWER
}
