package org.colloquy.report;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A paragraph, heading or other part of a news report that shows something.
 *
 * @param kind what it is; never {@link ReportBlockKind#BLANK}
 * @param text the characters at {@code span} as they stand, line breaks within the paragraph among them, so that offset
 *     {@code i} of the text is offset {@code span.start() + i} of the source
 * @param span from the first visible character to the last
 */
public record NewsParagraph(ReportBlockKind kind, String text, Span span) {

    /** @throws IllegalArgumentException if the text is not as long as the span, or the kind is blank */
    public NewsParagraph {
        Objects.requireNonNull(kind, "kind");
        if (kind == ReportBlockKind.BLANK) {
            throw new IllegalArgumentException("a blank is no paragraph: " + span);
        }
        if (text.isEmpty() || text.length() != span.length()) {
            throw new IllegalArgumentException("text of length " + text.length() + " at " + span);
        }
    }
}
