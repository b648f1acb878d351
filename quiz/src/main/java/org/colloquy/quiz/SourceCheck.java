package org.colloquy.quiz;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.claim.Evidence;

/**
 * A claim of the report; does the interview bear it out?
 *
 * @param item what is asked, and the answer
 * @param relation how the interview bears on it; empty if it does not
 */
public record SourceCheck(Item item, Optional<Evidence.Relation> relation) implements Exercise {

    public SourceCheck {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(relation, "relation");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.SOURCE_CHECK;
    }
}
