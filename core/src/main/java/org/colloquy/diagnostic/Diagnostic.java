package org.colloquy.diagnostic;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * Something in a text that looked wrong, or was decided in doubt.
 *
 * <p>Each problem is a record of its own and carries the data that it speaks of. {@link #code()} never changes its
 * meaning; {@link #message()} and {@link #hint()} may be worded better at any time.
 */
public sealed interface Diagnostic {

    /** Stable, in lower case with hyphens; the title of the section in {@code docs/diagnostics.md}. */
    String code();

    /** How much it matters. */
    Severity severity();

    /** Where it stands in the text. */
    Span span();

    /** What is wrong, in one sentence without a full stop. */
    String message();

    /** What the author can do about it, in one sentence without a full stop. */
    String hint();

    /** A paragraph without a label that nothing ties to a speaker. */
    record UnknownSpeaker(Span span) implements Diagnostic {
        public UnknownSpeaker {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String code() {
            return "unknown-speaker";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "nothing tells who speaks here";
        }

        @Override
        public String hint() {
            return "begin the paragraph with the speaker's name and a colon";
        }
    }
}
