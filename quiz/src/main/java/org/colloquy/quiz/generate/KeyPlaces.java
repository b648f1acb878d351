package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where among the options the key stands: each place as often as the others, none in more than half of the exercises
 * where another can be had, and never more than three times in a row.
 *
 * <p>The places are dealt from a shuffled deck, a deck per number of options, which is filled again when it is empty.
 */
final class KeyPlaces {
    private static final int LONGEST_RUN = 3;

    /** With more, short quizzes are uneven; with one, who counts knows the last place. */
    private static final int COPIES = 2;

    /** With fewer exercises, half of them says nothing. */
    private static final int SHORTEST = 4;

    private final Chance chance;
    private final Map<Integer, List<Integer>> decks = new HashMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private int dealt;
    private int last = -1;
    private int run;

    KeyPlaces(Chance chance) {
        this.chance = chance;
    }

    /** The next place, from 0 to {@code options - 1}; a key that is no single option has but one. */
    int next(int options) {
        if (options == 1) {
            return 0;
        }
        List<Integer> deck = decks.computeIfAbsent(options, n -> new ArrayList<>());
        if (deck.isEmpty()) {
            fill(deck, options);
        }
        int place = deck.remove(deck.size() - 1);
        if ((place == last && run == LONGEST_RUN) || (run < LONGEST_RUN && isCommon(place) && hasRarer(deck, place))) {
            int held = place;
            if (deck.stream().allMatch(other -> other == held)) {
                fill(deck, options);
            }
            place = takeOther(deck, held);
            deck.add(0, held);
        }
        keep(place);
        return place;
    }

    /** Takes note of a key that has its place already. */
    void keep(int place) {
        run = place == last ? run + 1 : 1;
        last = place;
        dealt++;
        uses.merge(place, 1, Integer::sum);
    }

    /** Whether one more key would put more than half of all keys into the place. */
    private boolean isCommon(int place) {
        return dealt >= SHORTEST && 2 * (uses.getOrDefault(place, 0) + 1) > dealt + 1;
    }

    private boolean hasRarer(List<Integer> deck, int place) {
        return deck.stream().anyMatch(other -> other != place && !isCommon(other));
    }

    private static int takeOther(List<Integer> deck, int held) {
        int at = deck.size() - 1;
        while (deck.get(at) == held) {
            at--;
        }
        return deck.remove(at);
    }

    private void fill(List<Integer> deck, int options) {
        for (int copy = 0; copy < COPIES; copy++) {
            for (int place = 0; place < options; place++) {
                deck.add(place);
            }
        }
        chance.shuffle(deck);
    }
}
