package org.colloquy.report;

import org.colloquy.source.SourceText;
import org.colloquy.source.TextTooLongException;

/**
 * Reads the text of a news report.
 *
 * <pre>{@code
 * NewsReportParser parser = NewsReportParser.create();
 * NewsReport report = parser.parse(SourceText.of(text)).report();
 * report.lead().map(NewsParagraph::text);
 * }</pre>
 *
 * <p>A paragraph may be a line or several; blank lines between paragraphs may be there or not. A short line that ends
 * as no sentence does and stands over a paragraph is a heading. A line that begins with pointing words and a colon
 * ({@code Also read:}) is a cross-reference, a short imperative that points elsewhere ({@code Watch it here}) a call to
 * action. The last paragraph is the closing if it leaves its section's matter and comes back to the whole.
 *
 * <p>A parser is immutable and may serve several threads. It never throws for what a text contains.
 */
public final class NewsReportParser {
    private final int maxLength;

    private NewsReportParser(Builder builder) {
        this.maxLength = builder.maxLength;
    }

    /** A parser with the default configuration. */
    public static NewsReportParser create() {
        return builder().build();
    }

    /** Begins a configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a report.
     *
     * @throws TextTooLongException if the text is longer than {@link Builder#maxLength(int)} allows
     */
    public ReportResult parse(SourceText source) {
        if (source.length() > maxLength) {
            throw new TextTooLongException(source.name(), source.length(), maxLength);
        }
        return new ReportAssembler(Passages.of(source)).assemble(source);
    }

    /** A configuration in the making. */
    public static final class Builder {
        private int maxLength = 256 * 1024 * 1024;

        private Builder() {}

        /**
         * The longest text that is accepted, in UTF-16 code units; 268,435,456 if this is not called.
         *
         * @throws IllegalArgumentException if {@code maxLength} is negative
         */
        public Builder maxLength(int maxLength) {
            if (maxLength < 0) {
                throw new IllegalArgumentException("maxLength must not be negative: " + maxLength);
            }
            this.maxLength = maxLength;
            return this;
        }

        /** The parser. */
        public NewsReportParser build() {
            return new NewsReportParser(this);
        }
    }
}
