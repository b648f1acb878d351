package org.colloquy.transcript;

import java.time.Duration;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A time printed in the text, as {@code [00:12:31]}.
 *
 * @param time since the start of the recording, or since midnight where the text gives the time of day
 * @param span where it stands, with its brackets
 */
public record Timestamp(Duration time, Span span) {

    /** @throws IllegalArgumentException if {@code time} is negative */
    public Timestamp {
        Objects.requireNonNull(span, "span");
        if (time.isNegative()) {
            throw new IllegalArgumentException("time must not be negative: " + time);
        }
    }
}
