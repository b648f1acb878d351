package org.colloquy.report;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A part of the text of one kind. The blocks of a report follow each other without gap or overlap: every character lies
 * in exactly one, and joining them gives the text back.
 *
 * @param kind what it is
 * @param span whole lines with their line ends; never empty
 */
public record ReportBlock(ReportBlockKind kind, Span span) {

    /** @throws IllegalArgumentException if {@code span} is empty */
    public ReportBlock {
        Objects.requireNonNull(kind, "kind");
        if (span.isEmpty()) {
            throw new IllegalArgumentException("span must not be empty: " + span);
        }
    }
}
