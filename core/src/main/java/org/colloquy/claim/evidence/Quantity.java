package org.colloquy.claim.evidence;

import java.util.Map;
import org.colloquy.language.NumberFinder;

/** Compares of how many something is claimed and said: {@code all} where only {@code some} was said. */
final class Quantity {
    private static final String WHOLE = "whole";

    private static final int ALL = 5;
    private static final int MOST = 4;
    private static final int SOME = 2;

    /** How much a word lays claim to; numbers are {@link FigureCheck}'s. */
    private static final Map<String, Integer> SHARES = Map.ofEntries(
            Map.entry("all", ALL),
            Map.entry("every", ALL),
            Map.entry("everybody", ALL),
            Map.entry("everyone", ALL),
            Map.entry("everywhere", ALL),
            Map.entry("always", ALL),
            Map.entry("entire", ALL),
            Map.entry("entirely", ALL),
            Map.entry(WHOLE, ALL),
            Map.entry("completely", ALL),
            Map.entry("most", MOST),
            Map.entry("mostly", MOST),
            Map.entry("usually", MOST),
            Map.entry("nearly", MOST),
            Map.entry("almost", MOST),
            Map.entry("half", 3),
            Map.entry("many", 3),
            Map.entry("often", 3),
            Map.entry("some", SOME),
            Map.entry("several", SOME),
            Map.entry("sometimes", SOME),
            Map.entry("partly", SOME),
            Map.entry("few", 1),
            Map.entry("rarely", 1),
            Map.entry("seldom", 1),
            Map.entry("hardly", 1));

    private Quantity() {}

    /** Whether the passage says of fewer what is claimed of more. */
    static Agreement between(Wording claim, Wording said) {
        int claimed = greatest(claim, false);
        int passage = greatest(said, false);
        if (claimed == ALL && passage < ALL && greatest(said, true) == ALL) {
            return Agreement.OPPOSITE;
        }
        return claimed >= 3 && passage > 0 && passage < claimed ? Agreement.OTHER : Agreement.SAME;
    }

    /** The greatest share that {@code wording} lays claim to, or that it negates; 0 if it has none. */
    private static int greatest(Wording wording, boolean negated) {
        int greatest = 0;
        for (int i = 0; i < wording.size(); i++) {
            if (wording.at(i).negated() == negated) {
                greatest = Math.max(greatest, share(wording, i));
            }
        }
        return greatest;
    }

    private static int share(Wording wording, int index) {
        String word = wording.at(index).lower();
        String before = index == 0 ? "" : wording.at(index - 1).lower();
        boolean nearly = SHARES.getOrDefault(before, 0) == MOST;
        if (before.equals("at") || nearly) {
            return 0;
        }
        if (word.equals("of") && !NumberFinder.in(before).isEmpty()) {
            return SOME;
        }
        if (word.equals(WHOLE) && !isOfNoun(wording, index)) {
            return 0;
        }
        return SHARES.getOrDefault(word, 0);
    }

    /** {@code the whole repair}, and not {@code on the whole}. */
    private static boolean isOfNoun(Wording wording, int index) {
        return index + 1 < wording.size()
                && (wording.at(index + 1).isNoun() || wording.at(index + 1).is("ADJ"));
    }
}
