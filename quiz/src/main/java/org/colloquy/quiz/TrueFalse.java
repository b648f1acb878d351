package org.colloquy.quiz;

import java.util.Objects;
import java.util.Optional;

/**
 * Is it true that somebody said this? The question is whose claim it is, never whether it is so.
 *
 * <p>What does not hold is somebody else's line, or one that nobody said: then the exercise says how it was made, and
 * whoever shows the answer must say so, too.
 *
 * @param item what is asked, and the answer
 * @param holds whether it is true
 * @param turned what was changed in a line to make the one that is shown; empty if it is a line of the interview
 */
public record TrueFalse(Item item, boolean holds, Optional<Turned> turned) implements Exercise {

    /** @throws IllegalArgumentException if a turned line is said to hold */
    public TrueFalse {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(turned, "turned");
        if (holds && turned.isPresent()) {
            throw new IllegalArgumentException(item.id() + ": nobody says a turned line");
        }
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.TRUE_FALSE;
    }
}
