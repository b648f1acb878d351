package org.colloquy.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some body, whom a text names.
 *
 * @param name the fullest form of the name
 * @param last the last word of it, by which the text may call a person
 * @param organisation whether it is a body rather than a person
 * @param description what the text calls them, word by word in lower case: {@code russian}, {@code president}
 * @param gender the pronoun that goes with the titles the text gives them; null if they tell nothing
 */
record Person(
        String name,
        String last,
        boolean organisation,
        Set<String> description,
        @Nullable Gender gender) {

    Person {
        description = Set.copyOf(description);
    }
}
