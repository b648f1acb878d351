package org.colloquy.claim.evidence;

/** How what was said goes with what is claimed, in one respect. */
enum Agreement {
    /** Nothing speaks against it. */
    SAME,
    /** It was said of something or somebody else, less surely or of fewer. */
    OTHER,
    /** It was said the other way round. */
    OPPOSITE;

    /** The worse of two. */
    Agreement and(Agreement other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
