package org.colloquy.quiz;

import java.util.Objects;

/**
 * A sentence; the speaker's own words, a report's paraphrase, or the editor's wording?
 *
 * @param item what is asked, and the answer
 */
public record OwnWords(Item item) implements Exercise {

    public OwnWords {
        Objects.requireNonNull(item, "item");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.OWN_WORDS;
    }
}
