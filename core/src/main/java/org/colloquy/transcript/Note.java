package org.colloquy.transcript;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.Span;

/**
 * Text that nobody in the interview says.
 *
 * @param kind what it is
 * @param text without the brackets around it and without its mark; paragraphs are separated by a blank line
 * @param turn id of the turn it stands in or, for a footnote, whose mark it explains
 * @param topic id of the topic it stands under or sums up
 * @param mark a footnote's mark: {@code *}, {@code 1}
 * @param span where it stands, with its brackets
 * @param anchor where a footnote's mark stands in the turn
 */
public record Note(
        NoteKind kind,
        String text,
        Optional<String> turn,
        Optional<String> topic,
        Optional<String> mark,
        Span span,
        Optional<Span> anchor) {

    public Note {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(anchor, "anchor");
    }
}
