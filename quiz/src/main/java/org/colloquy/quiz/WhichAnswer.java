package org.colloquy.quiz;

import java.util.Objects;

/**
 * A question; which answer was given to it?
 *
 * @param item what is asked, and the answer
 * @param questionTurn id of the turn that asks
 */
public record WhichAnswer(Item item, String questionTurn) implements Exercise {

    public WhichAnswer {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(questionTurn, "questionTurn");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_ANSWER;
    }
}
