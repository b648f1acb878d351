package org.colloquy.quiz;

import java.util.List;
import java.util.Objects;

/**
 * Lines; to whom or to which topic does each belong? The options are people or topics, and the key has a pair for each prompt.
 *
 * @param item what is asked, and the answer
 * @param prompts the lines, with ids {@code 1}, {@code 2}, …
 */
public record Match(Item item, List<Option> prompts) implements Exercise {

    public Match {
        Objects.requireNonNull(item, "item");
        prompts = List.copyOf(prompts);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.MATCH;
    }
}
