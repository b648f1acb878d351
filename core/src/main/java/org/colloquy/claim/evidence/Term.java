package org.colloquy.claim.evidence;

/**
 * A word of a text that carries content, or a number.
 *
 * @param stem what it is compared by: the stem of a word, the value of a number in figures
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param capital whether it begins with a capital although it does not begin a sentence
 * @param negated whether a negation stands before it in its clause; two undo each other
 */
record Term(String stem, int start, int end, boolean capital, boolean negated) {

    boolean isNumber() {
        return Character.isDigit(stem.charAt(0));
    }

    /** This term, {@code offset} characters further on. */
    Term moved(int offset) {
        return new Term(stem, start + offset, end + offset, capital, negated);
    }
}
