package org.colloquy.language;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A sentence with its words.
 *
 * @param span from its first to its last character, without white space around
 * @param tokens its words and marks, in order; never empty
 */
public record Sentence(Span span, List<Token> tokens) {

    /** @throws IllegalArgumentException if there are no tokens */
    public Sentence {
        Objects.requireNonNull(span, "span");
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("tokens must not be empty");
        }
    }
}
