package org.colloquy.parse;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A part of the text of one kind. The blocks of a text follow each other without gap or overlap: every character lies
 * in exactly one, and joining them gives the text back.
 *
 * @param kind what it is
 * @param span whole lines with their line ends; never empty
 */
public record Block(BlockKind kind, Span span) {

    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
