package org.colloquy.claim;

/** Whether the claimant holds the content to be so. */
public enum Polarity {
    /** The claimant puts the content forward as so. */
    ASSERTED,
    /** The claimant holds the content to be untrue. */
    DENIED,
    /** The claimant leaves it open: asks, proposes, promises, hopes; or the text says that nothing was said. */
    OPEN
}
