package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for quoted words in a transcript. They must stand in a row in what one speaker says; of a longer quotation, from
 * which an editor may have taken restarts and asides, nearly all must stand close together.
 */
final class VerbatimSearch {
    /** From this many words on a quotation may be tidied. */
    private static final int LONG = 5;
    /** What must be left of a tidied one. */
    private static final double NEARLY_ALL = 0.8;
    /** Over how many sentences a tidied one may be spread. */
    private static final int CLOSE = 3;

    private final Utterances utterances;

    VerbatimSearch(Utterances utterances) {
        this.utterances = utterances;
    }

    /** Whether somebody says the words of {@code fragment}, which is not empty. */
    boolean isAnywhere(List<String> fragment) {
        return utterances.places(fragment.get(0)).stream().anyMatch(place -> isFrom(fragment, place))
                || isTidied(fragment);
    }

    /** Whether they begin in {@code passage}. */
    boolean isIn(List<String> fragment, Passage passage) {
        for (int place = passage.first(); place < passage.end(); place++) {
            if (isFrom(fragment, place) || (fragment.size() >= LONG && isTidiedFrom(fragment, place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFrom(List<String> fragment, int place) {
        List<String> stems = new ArrayList<>();
        int thread = utterances.at(place).thread();
        int needed = utterances.at(place).terms().size() + fragment.size();
        for (int next = place; next < utterances.size() && stems.size() < needed; next++) {
            if (utterances.at(next).thread() != thread) {
                break;
            }
            utterances.at(next).terms().forEach(term -> stems.add(term.stem()));
        }
        return Collections.indexOfSubList(stems, fragment) >= 0;
    }

    private boolean isTidied(List<String> fragment) {
        if (fragment.size() < LONG) {
            return false;
        }
        Set<Integer> places = new HashSet<>();
        fragment.forEach(stem -> places.addAll(utterances.places(stem)));
        return places.stream().anyMatch(place -> isTidiedFrom(fragment, place));
    }

    private boolean isTidiedFrom(List<String> fragment, int place) {
        Set<String> missing = new HashSet<>(fragment);
        int words = missing.size();
        int thread = utterances.at(place).thread();
        for (int next = place; next < Math.min(utterances.size(), place + CLOSE); next++) {
            if (utterances.at(next).thread() == thread) {
                utterances.at(next).terms().forEach(term -> missing.remove(term.stem()));
            }
        }
        return missing.size() <= (1 - NEARLY_ALL) * words;
    }
}
