package org.colloquy.claim.evidence;

import java.util.Set;

/**
 * A verb with what stands before and after it, turned into the active voice.
 *
 * @param verb the family of the verb
 * @param agents the families of the nouns that do it; {@link Predications#SPEAKER} for {@code I}
 * @param others the families of the other nouns of its clause
 */
record Predication(String verb, Set<String> agents, Set<String> others) {
    Predication {
        agents = Set.copyOf(agents);
        others = Set.copyOf(others);
    }

    boolean isQuality() {
        return verb.startsWith("be ");
    }
}
