package org.colloquy.quiz;

import java.util.Objects;
import org.colloquy.claim.Stance;

/**
 * A claim of the report; what did the claimant do with it: deny, admit, propose?
 *
 * @param item what is asked, and the answer
 * @param stance what the report says
 */
public record WhichStance(Item item, Stance stance) implements Exercise {

    public WhichStance {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(stance, "stance");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_STANCE;
    }
}
