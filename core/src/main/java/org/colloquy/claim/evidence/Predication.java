package org.colloquy.claim.evidence;

import java.util.HashSet;
import java.util.Set;

/**
 * A verb with what stands before and after it, turned into the active voice.
 *
 * @param verb the family of the verb
 * @param agents the families of the nouns that do it; {@link Predications#SPEAKER} for {@code I}
 * @param others the families of the other nouns of its clause
 * @param means those of the others by which it is done: {@code I plan the route by the weather}
 */
record Predication(String verb, Set<String> agents, Set<String> others, Set<String> means) {
    Predication {
        agents = Set.copyOf(agents);
        others = Set.copyOf(others);
        means = Set.copyOf(means);
    }

    /**
     * Without the agents that {@code other} has as means: {@code the route is planned by the weather} does not say that
     * the weather plans.
     */
    Predication without(Predication other) {
        Set<String> rest = new HashSet<>(agents);
        rest.removeAll(other.means);
        return new Predication(verb, rest, others, means);
    }

    boolean isQuality() {
        return verb.startsWith("be ");
    }
}
