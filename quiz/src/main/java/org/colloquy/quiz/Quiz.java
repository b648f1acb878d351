package org.colloquy.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Exercises about one interview, in the order in which they are asked.
 *
 * @param title the interview's title, if it has one
 * @param seed the number that the generator drew from
 * @param exercises at least one
 */
public record Quiz(Optional<String> title, long seed, List<Exercise> exercises) {

    /** @throws IllegalArgumentException if there are no exercises, or two share an id */
    public Quiz {
        Objects.requireNonNull(title, "title");
        exercises = List.copyOf(exercises);
        if (exercises.isEmpty()) {
            throw new IllegalArgumentException("exercises must not be empty");
        }
        if (exercises.stream().map(Exercise::id).distinct().count() < exercises.size()) {
            throw new IllegalArgumentException("two exercises share an id");
        }
    }

    /**
     * The quiz without the exercise with this id.
     *
     * @throws IllegalArgumentException if it has no other
     */
    public Quiz without(String id) {
        return new Quiz(
                title,
                seed,
                exercises.stream().filter(exercise -> !exercise.id().equals(id)).toList());
    }

    /** The exercise with this id. */
    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }
}
