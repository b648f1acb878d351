package org.colloquy.quiz;

import java.util.Objects;

/**
 * A line without one of its words; which word is it?
 *
 * @param item what is asked, and the answer
 * @param term the word as it stands in the line
 */
public record Cloze(Item item, String term) implements Exercise {

    public Cloze {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(term, "term");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.CLOZE;
    }
}
