package org.colloquy.quiz;

import java.util.Objects;

/**
 * Words that a speaker gives as somebody's; whose are they?
 *
 * @param item what is asked, and the answer
 * @param voice the one whose words they are
 */
public record WhoIsQuoted(Item item, String voice) implements Exercise {

    public WhoIsQuoted {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(voice, "voice");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHO_IS_QUOTED;
    }
}
