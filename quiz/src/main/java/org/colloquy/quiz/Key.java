package org.colloquy.quiz;

import java.util.List;
import java.util.Objects;

/** The right answer. It must not reach the one who answers before the answer is given. */
public sealed interface Key {

    /** The ids of options that make up the right answer, in order. */
    List<String> ids();

    /**
     * One option is right.
     *
     * @param option its id
     */
    record Choice(String option) implements Key {

        public Choice {
            Objects.requireNonNull(option, "option");
        }

        @Override
        public List<String> ids() {
            return List.of(option);
        }
    }
}
