package org.colloquy.claim;

import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A turn of a transcript that bears on a claim.
 *
 * @param turn id of the turn
 * @param relation how the turn bears on the claim
 * @param score how well the two match: greater is better
 * @param span the passage of the turn, in the transcript's text
 */
public record Evidence(String turn, Relation relation, double score, Span span) {

    public Evidence {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(span, "span");
    }

    /** How a turn bears on a claim. */
    public enum Relation {
        /** The turn says what the claim says. */
        SUPPORTS,
        /** The turn says part of it. */
        PARTIAL,
        /** Only a question puts it; nobody answers it with yes. */
        QUESTION_ONLY,
        /** The turn says the opposite. */
        CONTRADICTS
    }
}
