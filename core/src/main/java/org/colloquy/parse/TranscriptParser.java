package org.colloquy.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.source.SourceText;
import org.colloquy.source.TextTooLongException;

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
    private final ParserOptions options;

    private TranscriptParser(ParserOptions options) {
        this.options = options;
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
        if (source.length() > options.maxLength()) {
            throw new TextTooLongException(source.name(), source.length(), options.maxLength());
        }
        return new TextReading(source, options).read();
    }

    /** A configuration in the making. Labels are compared without regard to case and to the width of spaces. */
    public static final class Builder {
        private int maxLength = 256 * 1024 * 1024;
        private final Set<String> roster = new HashSet<>();
        private final Map<String, String> aliases = new HashMap<>();
        private final Set<String> noSpeakers = new HashSet<>();

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

        /** Labels that are speakers wherever one of them stands in the place of a label, however seldom. */
        public Builder roster(String... labels) {
            for (String label : labels) {
                roster.add(ParserOptions.fold(label));
            }
            return this;
        }

        /**
         * Says that each of {@code labels} means the speaker {@code name}; they are speakers then as
         * {@link #roster(String...)} says.
         *
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public Builder aliases(String name, String... labels) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
            for (String label : labels) {
                aliases.put(ParserOptions.fold(label), name);
            }
            return this;
        }

        /** Words that are no speaker, whatever the text makes them look like. */
        public Builder notASpeaker(String... labels) {
            for (String label : labels) {
                noSpeakers.add(ParserOptions.fold(label));
            }
            return this;
        }

        /** The parser. */
        public TranscriptParser build() {
            return new TranscriptParser(new ParserOptions(maxLength, roster, aliases, noSpeakers));
        }
    }
}
