package org.colloquy.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What exercises of every kind consist of.
 *
 * @param id unique in the quiz: {@code e1}, {@code e2}, …
 * @param stem what is asked
 * @param options the answers offered, in the order in which they are offered
 * @param key the right answer
 * @param explanation why it is right
 * @param difficulty from 0, what nobody gets wrong, to 1
 * @param provenance what in the text it rests on
 */
public record Item(
        String id,
        Stem stem,
        List<Option> options,
        Key key,
        Explanation explanation,
        double difficulty,
        Provenance provenance) {

    /**
     * @throws IllegalArgumentException if there are fewer than two options, two share an id, the key names none of
     *     them, or the difficulty lies outside 0 to 1
     */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(provenance, "provenance");
        Set<String> ids = new HashSet<>();
        options.forEach(option -> ids.add(option.id()));
        if (options.size() < 2 || ids.size() < options.size()) {
            throw new IllegalArgumentException(id + ": at least two options, each with an id of its own: " + options);
        }
        if (!ids.containsAll(key.options())) {
            throw new IllegalArgumentException(id + ": the key is not among the options: " + key);
        }
        if (!(difficulty >= 0 && difficulty <= 1)) {
            throw new IllegalArgumentException(id + ": difficulty must lie between 0 and 1: " + difficulty);
        }
    }
}
