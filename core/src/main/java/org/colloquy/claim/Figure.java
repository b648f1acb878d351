package org.colloquy.claim;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A number in the content of a claim, with what it counts.
 *
 * @param span where the number stands: {@code 40}, {@code 3.5 million}
 * @param counted what it counts, as the text says it: {@code per cent of the pupils}; empty if it does not say
 */
public record Figure(Span span, String counted) {

    public Figure {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(counted, "counted");
    }
}
