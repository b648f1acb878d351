package org.colloquy.quiz;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.Span;

/**
 * What in the text an exercise rests on.
 *
 * @param turn id of the turn
 * @param span where the words stand in the transcript's source, in UTF-16 code units
 * @param claim id of the claim, for an exercise about a claim
 */
public record Provenance(String turn, Span span, Optional<String> claim) {

    public Provenance {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(claim, "claim");
    }
}
