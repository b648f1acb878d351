package org.colloquy.transcript;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.Span;

/**
 * A part of the interview under a heading of the editor's.
 *
 * @param id unique in the transcript: {@code p1}, {@code p2}, … in the order of the text
 * @param heading the heading without its brackets
 * @param summary the editor's summary under the heading, without its brackets
 * @param span where the heading stands, with its brackets
 */
public record Topic(String id, String heading, Optional<String> summary, Span span) {

    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(span, "span");
    }
}
