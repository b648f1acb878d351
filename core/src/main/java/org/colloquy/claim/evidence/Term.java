package org.colloquy.claim.evidence;

/**
 * A word of a text that carries content.
 *
 * @param stem what it is compared by
 * @param start where the word begins in the text, in UTF-16 code units
 * @param end where it ends
 */
record Term(String stem, int start, int end) {}
