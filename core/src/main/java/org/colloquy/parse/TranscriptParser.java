package org.colloquy.parse;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.source.TextTooLongException;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Transcript;

/**
 * Reads the text of an interview.
 *
 * <pre>{@code
 * TranscriptParser parser = TranscriptParser.create();
 * ParseResult result = parser.parse(SourceText.of("ADA LIND: Hello.\n\nBEN OKORO: Hi."));
 * result.transcript().turns().get(1).speaker(); // Ben Okoro
 * }</pre>
 *
 * <p>A parser is immutable and may serve several threads. It never throws for what a text contains: what looks wrong is
 * a diagnostic.
 */
public final class TranscriptParser {
    private final int maxLength;

    private TranscriptParser(Builder builder) {
        this.maxLength = builder.maxLength;
    }

    /** A parser with the default configuration. */
    public static TranscriptParser create() {
        return builder().build();
    }

    /** Begins a configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a text.
     *
     * @throws TextTooLongException if the text is longer than {@link Builder#maxLength(int)} allows
     */
    public ParseResult parse(SourceText source) {
        if (source.length() > maxLength) {
            throw new TextTooLongException(source.name(), source.length(), maxLength);
        }
        Transcript nothing = new Transcript(Metadata.none(), List.of(), List.of(), List.of(), List.of(), List.of());
        List<Block> blocks = source.length() == 0
                ? List.of()
                : List.of(new Block(BlockKind.FURNITURE, new Span(0, source.length())));
        return new ParseResult(source, nothing, List.of(), blocks);
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
        public TranscriptParser build() {
            return new TranscriptParser(Objects.requireNonNull(this));
        }
    }
}
