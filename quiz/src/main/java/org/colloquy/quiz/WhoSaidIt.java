package org.colloquy.quiz;

import java.util.Objects;

/**
 * A line; whose is it?
 *
 * @param item what is asked, and the answer
 * @param speaker id of the speaker whose words they are
 */
public record WhoSaidIt(Item item, String speaker) implements Exercise {

    public WhoSaidIt {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(speaker, "speaker");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHO_SAID_IT;
    }
}
