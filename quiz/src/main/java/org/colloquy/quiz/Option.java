package org.colloquy.quiz;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the answers offered.
 *
 * @param id unique in the exercise: {@code a}, {@code b}, … in the order in which they are offered
 * @param text what the answerer reads
 * @param origin where it comes from
 * @param provenance where its words stand, for a line of the interview
 */
public record Option(String id, String text, Origin origin, Optional<Provenance> provenance) {

    /** @throws IllegalArgumentException if {@code text} is empty */
    public Option {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(provenance, "provenance");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty");
        }
    }
}
