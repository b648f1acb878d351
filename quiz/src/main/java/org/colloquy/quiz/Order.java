package org.colloquy.quiz;

import java.util.Objects;

/**
 * Topics or questions; in which order did they come up?
 *
 * @param item what is asked, and the answer
 */
public record Order(Item item) implements Exercise {

    public Order {
        Objects.requireNonNull(item, "item");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.ORDER;
    }
}
