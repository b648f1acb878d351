package org.colloquy.quiz;

import java.util.Objects;

/**
 * One of the answers offered.
 *
 * @param id unique in the exercise: {@code a}, {@code b}, … in the order in which they are offered
 * @param text what the answerer reads
 * @param origin where it comes from
 */
public record Option(String id, String text, Origin origin) {

    /** @throws IllegalArgumentException if {@code text} is empty */
    public Option {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty");
        }
    }
}
