package org.colloquy.language;

import java.math.BigDecimal;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A number in a text, in figures or in words.
 *
 * @param span where it stands: {@code 1,200}, {@code two hundred and six}, {@code 3.5 million}
 * @param value without trailing zeros, so that equal numbers are equal
 */
public record NumberMention(Span span, BigDecimal value) {

    public NumberMention {
        Objects.requireNonNull(span, "span");
        value = value.stripTrailingZeros();
    }
}
