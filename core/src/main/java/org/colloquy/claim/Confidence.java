package org.colloquy.claim;

import java.util.Objects;

/**
 * How sure the extractor is of a claim, and why.
 *
 * @param value from 0 to 1; a rank, not a calibrated probability
 * @param reason one line for a person: {@code "said" with a named source before it and a that-clause}
 */
public record Confidence(double value, String reason) {

    /** @throws IllegalArgumentException if {@code value} lies outside 0 to 1 */
    public Confidence {
        Objects.requireNonNull(reason, "reason");
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("value must be from 0 to 1: " + value);
        }
    }
}
