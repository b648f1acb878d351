package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where among the options the keys of a quiz stand.
 *
 * <p>All places of a quiz are drawn at once, each as likely as the others and without regard to those before it, and
 * drawn again as a whole if one of them comes up much too often or five times in a row. Dealing them evenly one by one
 * would let whoever counts foresee the last.
 */
final class KeyPlaces {
    private static final int LONGEST_RUN = 4;
    private static final int TRIES = 200;

    /** By which part of all exercises, and by how many, the keys in a place may exceed what is expected. */
    private static final double EXCESS = 0.15;

    private static final double FEW = 2.5;

    /** From so many exercises on, at most half of them have it in one place. */
    private static final int MANY = 8;

    private KeyPlaces() {}

    /**
     * A place for each exercise, from 0.
     *
     * @param options how many options each exercise has; 1 for one whose key is no single option
     * @param known the places that are settled
     */
    static List<Integer> of(List<Integer> options, List<OptionalInt> known, Chance chance) {
        List<Integer> places = draw(options, known, chance);
        for (int i = 1; i < TRIES && !isEven(places, options); i++) {
            places = draw(options, known, chance);
        }
        return places;
    }

    private static List<Integer> draw(List<Integer> options, List<OptionalInt> known, Chance chance) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            places.add(known.get(i).isPresent() ? known.get(i).getAsInt() : chance.below(options.get(i)));
        }
        return places;
    }

    private static boolean isEven(List<Integer> places, List<Integer> options) {
        int most = options.stream().max(Integer::compare).orElse(0);
        for (int place = 0; place < most; place++) {
            if (isCommon(place, places, options) || run(place, places, options) > LONGEST_RUN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommon(int place, List<Integer> places, List<Integer> options) {
        int asked = 0;
        int found = 0;
        double expected = 0;
        for (int i = 0; i < places.size(); i++) {
            if (options.get(i) > 1) {
                asked++;
                found += places.get(i) == place ? 1 : 0;
                expected += place < options.get(i) ? 1.0 / options.get(i) : 0;
            }
        }
        boolean mostly = asked >= MANY && 2 * found > asked && expected < asked / 2.0;
        return mostly || found > expected + Math.max(FEW, EXCESS * asked);
    }

    private static int run(int place, List<Integer> places, List<Integer> options) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < places.size(); i++) {
            if (options.get(i) > 1) {
                run = places.get(i) == place ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
