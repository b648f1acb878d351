package org.colloquy.diagnostic;

import java.util.List;
import java.util.Locale;
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
    default Severity severity() {
        return Severity.WARNING;
    }

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
        public String message() {
            return "nothing tells who speaks here";
        }

        @Override
        public String hint() {
            return "begin the paragraph with the speaker's name and a colon";
        }
    }

    /** A text in which no label was found. */
    record NoSpeakerLabels(Span span) implements Diagnostic {
        public NoSpeakerLabels {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String code() {
            return "no-speaker-labels";
        }

        @Override
        public String message() {
            return "no speaker labels were found in this text";
        }

        @Override
        public String hint() {
            return "begin each turn with the speaker's name and a colon, or name the speakers with the parser's roster";
        }
    }

    /** A part in brackets that begins a line and never ends, or not within reach. */
    record UnclosedBracket(Span span, char bracket) implements Diagnostic {
        public UnclosedBracket {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String code() {
            return "unclosed-bracket";
        }

        @Override
        public String message() {
            return "the bracket " + bracket + " is not closed at the end of a line";
        }

        @Override
        public String hint() {
            return "close the bracket at the end of its paragraph";
        }
    }

    /** Metadata that begin with a line of hyphens and do not end. */
    record UnclosedFrontMatter(Span span) implements Diagnostic {
        public UnclosedFrontMatter {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String code() {
            return "unclosed-front-matter";
        }

        @Override
        public String message() {
            return "the metadata that begin here do not end";
        }

        @Override
        public String hint() {
            return "end the metadata with a line of three hyphens";
        }
    }

    /** A quotation mark that opens and nothing that closes it. */
    record UnbalancedQuotation(Span span) implements Diagnostic {
        public UnbalancedQuotation {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String code() {
            return "unbalanced-quotation";
        }

        @Override
        public String message() {
            return "this quotation mark is not closed";
        }

        @Override
        public String hint() {
            return "close the quotation in the same turn";
        }
    }

    /** The text of a footnote whose mark stands nowhere before it. */
    record FootnoteWithoutAnchor(Span span, String mark) implements Diagnostic {
        public FootnoteWithoutAnchor {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(mark, "mark");
        }

        @Override
        public String code() {
            return "footnote-without-anchor";
        }

        @Override
        public String message() {
            return "no mark " + mark + " before this footnote refers to it";
        }

        @Override
        public String hint() {
            return "put " + mark + " after the word that the footnote explains";
        }
    }

    /** A turn that begins as if taking up a broken-off turn, where there is none. */
    record ResumptionWithoutBeginning(Span span, String label) implements Diagnostic {
        public ResumptionWithoutBeginning {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
        }

        @Override
        public String code() {
            return "resumption-without-beginning";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String message() {
            return "this turn begins with a dash, but " + label + " was not cut off before";
        }

        @Override
        public String hint() {
            return "end the turn that is taken up again with a dash too";
        }
    }

    /** Two labels that may mean the same person; they were kept apart. */
    record SimilarLabel(Span span, String label, String suggestion) implements Diagnostic {
        public SimilarLabel {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(suggestion, "suggestion");
        }

        @Override
        public String code() {
            return "similar-label";
        }

        @Override
        public String message() {
            return "the label " + label + " looks much like " + suggestion;
        }

        @Override
        public String hint() {
            return "if they are one person, write one of them, or declare an alias";
        }
    }

    /** A label that may be short for several others; it was kept apart from all. */
    record AmbiguousLabel(Span span, String label, List<String> candidates) implements Diagnostic {
        public AmbiguousLabel {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return "ambiguous-label";
        }

        @Override
        public String message() {
            return "the label " + label + " may be " + String.join(" or ", candidates);
        }

        @Override
        public String hint() {
            return "print the full name, or declare an alias";
        }
    }

    /** Something that has the form of a label and was read as speech. */
    record DoubtfulLabel(Span span, String label) implements Diagnostic {
        public DoubtfulLabel {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
        }

        @Override
        public String code() {
            return "doubtful-label";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String message() {
            return label + " was not taken for a speaker";
        }

        @Override
        public String hint() {
            return "if it is one, name it in the parser's roster";
        }
    }

    /** A label after which nothing is said. */
    record EmptyTurn(Span span, String label) implements Diagnostic {
        public EmptyTurn {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
        }

        @Override
        public String code() {
            return "empty-turn";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String message() {
            return "nothing is said after the label " + label;
        }

        @Override
        public String hint() {
            return "write what is said, or take the label out";
        }
    }

    /** A character that stands for one that could not be decoded, or that no text should hold. */
    record DamagedCharacter(Span span, int character) implements Diagnostic {
        public DamagedCharacter {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String code() {
            return "damaged-character";
        }

        @Override
        public String message() {
            return String.format(Locale.ROOT, "the character U+%04X is no text", character);
        }

        @Override
        public String hint() {
            return "read the file in the encoding in which it was written";
        }
    }
}
