package org.colloquy.transcript;

/** How it is known who speaks in a turn. */
public enum Attribution {
    /** The text prints a label before the turn. */
    LABEL,
    /** No label; the reader works it out, and the turn gives the {@link InferenceReason}. */
    INFERRED,
    /** It is not known; the turn has no speaker. */
    UNKNOWN
}
