package org.colloquy.demo.transcript;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A passage of a turn that is marked because something speaks of it.
 *
 * @param turn id of the turn
 * @param span where it stands in the transcript's text
 * @param text what speaks of it, in a word or two
 * @param href a link to that
 */
public record Passage(String turn, Span span, String text, String href) {

    public Passage {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(href, "href");
    }
}
