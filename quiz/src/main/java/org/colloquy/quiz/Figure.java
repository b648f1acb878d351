package org.colloquy.quiz;

import java.util.Objects;

/**
 * A line without its number; which number is it?
 *
 * @param item what is asked, and the answer
 * @param figure the number as it stands in the line
 */
public record Figure(Item item, String figure) implements Exercise {

    public Figure {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(figure, "figure");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.FIGURE;
    }
}
