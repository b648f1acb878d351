package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.List;

/** Two different terms that stand close together, in either order. */
record TermPair(String first, String second) {
    /** How far apart the two may stand: next to each other, or with up to two terms between them. */
    static final int REACH = 3;

    /** The pair of {@code one} and {@code other}, whichever stands first. */
    static TermPair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new TermPair(one, other) : new TermPair(other, one);
    }

    /** All pairs in a sequence of terms, as often as they occur. */
    static List<TermPair> in(List<String> terms) {
        List<TermPair> pairs = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < Math.min(terms.size(), i + 1 + REACH); j++) {
                if (!terms.get(i).equals(terms.get(j))) {
                    pairs.add(of(terms.get(i), terms.get(j)));
                }
            }
        }
        return pairs;
    }
}
