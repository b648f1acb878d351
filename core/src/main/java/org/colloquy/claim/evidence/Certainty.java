package org.colloquy.claim.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares how surely something is claimed and said: as a fact where it was only possible, or only on a condition. */
final class Certainty {
    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "perhaps", "maybe", "possibly", "could", "probably", "presumably");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");
    /** Words besides these by which a claim itself leaves something open. */
    private static final Set<String> OPEN = Set.of(
            "can",
            "possible",
            "likely",
            "whether",
            "would",
            "should",
            "when",
            "once",
            "hope",
            "hopes",
            "hoped",
            "believe",
            "believes",
            "believed",
            "think",
            "thinks",
            "thought",
            "suspect",
            "suspects",
            "suspected",
            "case",
            "condition",
            "chance",
            "expect",
            "expects",
            "expected",
            "idea",
            "suggested",
            "wish");

    /** {@code if you like}, {@code if I may say so}. */
    private static final Set<String> POLITE = Set.of("you", "i");

    private Certainty() {}

    /** Whether the passage leaves open what is claimed without reserve. */
    static Agreement between(Wording claim, Wording said) {
        if (claim.has(Certainty::leavesOpen)) {
            return Agreement.SAME;
        }
        Set<String> claimed = Clauses.content(claim.words());
        boolean possible = hasMost(
                said.sentences().stream().flatMap(sentence -> Clauses.of(sentence).stream()),
                claimed,
                Certainty::isPossible);
        boolean conditional = hasMost(said.sentences().stream().map(Wording::words), claimed, Certainty::isConditional);
        return possible || conditional ? Agreement.OTHER : Agreement.SAME;
    }

    private static boolean leavesOpen(Word word) {
        return POSSIBLE.contains(word.lower()) || CONDITIONS.contains(word.lower()) || OPEN.contains(word.lower());
    }

    /** Whether a part of the passage that is {@code open} has as much of the claim as any that is not. */
    private static boolean hasMost(Stream<List<Word>> parts, Set<String> claimed, Predicate<List<Word>> open) {
        long[] most = new long[2];
        parts.forEach(part -> {
            int kind = open.test(part) ? 1 : 0;
            most[kind] = Math.max(
                    most[kind],
                    Clauses.content(part).stream().filter(claimed::contains).count());
        });
        return most[1] > 0 && most[1] >= most[0];
    }

    private static boolean isPossible(List<Word> clause) {
        return clause.stream().anyMatch(word -> POSSIBLE.contains(word.lower()) && (word.is("AUX") || word.is("ADV")));
    }

    private static boolean isConditional(List<Word> sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean free = i == 0
                    || sentence.get(i - 1).is("PUNCT")
                    || !sentence.get(i - 1).is("VERB");
            String before = i == 0 ? "" : sentence.get(i - 1).lower();
            boolean other =
                    before.equals("as") || before.equals("even") || before.equals("what") || before.equals("only");
            if (CONDITIONS.contains(sentence.get(i).lower())
                    && free
                    && !other
                    && !POLITE.contains(sentence.get(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }
}
