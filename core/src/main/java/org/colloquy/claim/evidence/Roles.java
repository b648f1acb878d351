package org.colloquy.claim.evidence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Compares who is claimed and who is said to have done it to whom. */
final class Roles {
    private Roles() {}

    /** Whether the passage has the parts the other way round, or somebody else in the part of the agent. */
    static Agreement between(Wording claim, Wording said) {
        List<Predication> passage = Predications.in(said);
        Agreement worst = Agreement.SAME;
        for (Predication claimed : Predications.in(claim)) {
            List<Predication> same = passage.stream()
                    .filter(other -> other.verb().equals(claimed.verb()))
                    .toList();
            worst = worst.and(agreement(claimed, same));
        }
        return worst;
    }

    /** Of several that do the same, the one that goes best with what is claimed. */
    private static Agreement agreement(Predication claimed, List<Predication> same) {
        return same.stream()
                .map(said -> agreement(claimed.without(said), said.without(claimed)))
                .min(Comparator.naturalOrder())
                .orElse(Agreement.SAME);
    }

    private static Agreement agreement(Predication claimed, Predication said) {
        if (isSwapped(claimed, said)) {
            return Agreement.OPPOSITE;
        }
        return mayShareAgent(claimed, said) ? Agreement.SAME : Agreement.OTHER;
    }

    /** Whether both may be of the same person: "he" may be who says "I", but not whom the passage names. */
    private static boolean mayShareAgent(Predication claimed, Predication said) {
        boolean unknown = claimed.agents().isEmpty() || said.agents().isEmpty();
        boolean third = claimed.agents().contains(Predications.THIRD);
        return unknown
                || said.agents().contains(Predications.THIRD)
                || (third && said.agents().contains(Predications.SPEAKER))
                || sharesAgent(claimed, said);
    }

    private static boolean sharesAgent(Predication claimed, Predication said) {
        return !Collections.disjoint(claimed.agents(), said.agents());
    }

    /** Whether who did it in the one had it done to them in the other, and does not share in doing it. */
    private static boolean isSwapped(Predication claimed, Predication said) {
        boolean turned = !Collections.disjoint(claimed.agents(), said.others())
                || !Collections.disjoint(claimed.others(), said.agents());
        return turned && !claimed.isQuality() && !sharesAgent(claimed, said);
    }
}
