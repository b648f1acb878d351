package org.colloquy.claim.evidence;

/**
 * Consecutive sentences of a transcript beside a claim.
 *
 * @param first number of the first sentence
 * @param end number after the last
 * @param matched the claim's terms that the sentences have, as bits
 * @param near those that only the context of the turns has, as bits
 * @param coverage how much of the claim's weight the passage has, from 0 to 1
 */
record Passage(int first, int end, long matched, long near, double coverage) {
    /** No passage at all. */
    static final Passage NONE = new Passage(0, 0, 0, 0, 0);

    /** Whether it is no passage at all. */
    boolean isEmpty() {
        return end == first;
    }
}
