package org.colloquy.quiz;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The right answer. It must not reach the one who answers before the answer is given. */
public sealed interface Key {

    /**
     * The right answer in writing: the id of the right option; the ids of all options in the right order; or a pair
     * {@code 1-a} of ids for each thing to match.
     */
    List<String> ids();

    /** The ids of the options that the key speaks of. */
    List<String> options();

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

        @Override
        public List<String> options() {
            return List.of(option);
        }
    }

    /**
     * The options belong into an order.
     *
     * @param options their ids in that order
     */
    record Sequence(List<String> options) implements Key {

        /** @throws IllegalArgumentException if an option stands in two places */
        public Sequence {
            options = List.copyOf(options);
            if (new HashSet<>(options).size() < options.size()) {
                throw new IllegalArgumentException("an option stands in two places: " + options);
            }
        }

        @Override
        public List<String> ids() {
            return options;
        }
    }

    /**
     * To each prompt belongs an option; an option may belong to several or to none.
     *
     * @param pairs by the prompt's id, the id of the option
     */
    record Pairs(Map<String, String> pairs) implements Key {

        public Pairs {
            pairs = Collections.unmodifiableMap(new TreeMap<>(pairs));
        }

        @Override
        public List<String> ids() {
            return pairs.entrySet().stream()
                    .map(pair -> pair.getKey() + "-" + pair.getValue())
                    .toList();
        }

        @Override
        public List<String> options() {
            return List.copyOf(pairs.values());
        }
    }
}
