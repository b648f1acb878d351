package org.colloquy.claim.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what is claimed to be and not to be so: whether the passage negates a word that the claim does not. */
final class Negation {
    private Negation() {}

    /**
     * Whether the first verb of the claim, or half of the words that both have, is negated in the one and only there.
     *
     * @param denied whether the claimant holds the claim to be untrue
     */
    static Agreement between(Wording claim, Wording said, boolean denied) {
        Set<String> common = words(claim, true);
        common.addAll(words(claim, false));
        Set<String> affirmed = words(said, false);
        Set<String> negated = words(said, true);
        common.removeIf(word -> !affirmed.contains(word) && !negated.contains(word));
        Set<String> turned = new HashSet<>();
        for (Word word : claim.words()) {
            Set<String> same = word.negated() == denied ? affirmed : negated;
            if (!isTelling(word) || !common.contains(word.family())) {
                continue;
            }
            if (!same.contains(word.family())) {
                turned.add(word.family());
            } else if (word.negated() != denied) {
                return Agreement.SAME;
            }
        }
        String verb = claim.words().stream()
                .filter(word -> word.is("VERB") && common.contains(word.family()))
                .map(Word::family)
                .findFirst()
                .orElse("");
        boolean other = turned.contains(verb) || (!turned.isEmpty() && turned.size() * 2 >= common.size());
        return other ? Agreement.OTHER : Agreement.SAME;
    }

    private static Set<String> words(Wording wording, boolean negated) {
        return wording.words().stream()
                .filter(word -> word.negated() == negated && isTelling(word))
                .map(Word::family)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isTelling(Word word) {
        return (word.is("VERB") || word.is("ADJ") || word.isNoun()) && !Terms.isStopWord(word.lower());
    }
}
