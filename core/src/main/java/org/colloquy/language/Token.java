package org.colloquy.language;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A word or mark of a text.
 *
 * @param span where it stands
 * @param text its characters
 * @param tag its part of speech, from the Universal Dependencies tag set: {@code NOUN}, {@code VERB}, {@code PUNCT} …
 */
public record Token(Span span, String text, String tag) {

    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tag, "tag");
    }
}
