package org.colloquy.quiz;

import java.util.Objects;

/**
 * Is it true that somebody said this? The question is whose claim it is, never whether it is so.
 *
 * @param item what is asked, and the answer
 * @param holds whether it is true
 */
public record TrueFalse(Item item, boolean holds) implements Exercise {

    public TrueFalse {
        Objects.requireNonNull(item, "item");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.TRUE_FALSE;
    }
}
