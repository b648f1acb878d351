package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Quiz;

/**
 * What became of an attempt to make a quiz.
 *
 * @param quiz the quiz; empty if the text cannot make a fair one
 * @param refusals why there is no quiz or, beside a quiz, why it has none or fewer of a kind than asked for
 */
public record Generation(Optional<Quiz> quiz, List<Refusal> refusals) {

    /** @throws IllegalArgumentException if there is neither a quiz nor a refusal */
    public Generation {
        refusals = List.copyOf(refusals);
        if (quiz.isEmpty() && refusals.isEmpty()) {
            throw new IllegalArgumentException("without a quiz there must be a reason");
        }
    }
}
