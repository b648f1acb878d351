package org.colloquy.quiz;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.Span;

/**
 * What in the texts an exercise rests on.
 *
 * @param document in which text the words stand
 * @param turn id of the turn; empty for words outside the turns; for words of a report, of the turn that bears on them, if there is one
 * @param span where the words stand in the source of that text, in UTF-16 code units
 * @param claim id of the claim, for an exercise about a claim
 */
public record Provenance(Document document, Optional<String> turn, Span span, Optional<String> claim) {

    /** The text in which words stand. */
    public enum Document {
        /** The interview. */
        TRANSCRIPT,
        /** The news report about it. */
        REPORT
    }

    public Provenance {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(claim, "claim");
    }

    /** Words of a turn. */
    public static Provenance inTurn(String turn, Span span) {
        return new Provenance(Document.TRANSCRIPT, Optional.of(turn), span, Optional.empty());
    }

    /** Words of the editor's that stand outside the turns: a heading, a note. */
    public static Provenance outsideTurns(Span span) {
        return new Provenance(Document.TRANSCRIPT, Optional.empty(), span, Optional.empty());
    }

    /**
     * A claim of the report.
     *
     * @param turn id of the turn that bears on it
     */
    public static Provenance inReport(String claim, Span span, Optional<String> turn) {
        return new Provenance(Document.REPORT, turn, span, Optional.of(claim));
    }
}
