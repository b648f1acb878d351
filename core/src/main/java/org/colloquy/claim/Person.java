package org.colloquy.claim;

import java.util.Set;

/**
 * Somebody, or some body, whom a text names.
 *
 * @param name the fullest form of the name
 * @param last the last word of it, by which the text may call a person
 * @param organisation whether it is a body rather than a person
 * @param description what the text calls them, word by word in lower case: {@code russian}, {@code president}
 */
record Person(String name, String last, boolean organisation, Set<String> description) {

    Person {
        description = Set.copyOf(description);
    }
}
