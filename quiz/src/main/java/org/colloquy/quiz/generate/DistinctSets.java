package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Puts things together whose answers can stand against each other.
 *
 * <p>This is done several times over: a thing stands in several sets, each time beside others, because of a set only one
 * is asked.
 */
final class DistinctSets {
    private static final int ROUNDS = 16;

    private DistinctSets() {}

    static <T> List<List<T>> of(List<T> things, int size, BiPredicate<T, T> compatible, Chance chance) {
        List<List<T>> sets = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            collect(things, size, compatible, chance, sets);
        }
        return sets;
    }

    private static <T> void collect(
            List<T> things, int size, BiPredicate<T, T> compatible, Chance chance, List<List<T>> sets) {
        List<T> left = new ArrayList<>(things);
        chance.shuffle(left);
        while (left.size() > 1) {
            List<T> set = new ArrayList<>();
            for (T thing : left) {
                if (set.size() < size && set.stream().allMatch(other -> compatible.test(other, thing))) {
                    set.add(thing);
                }
            }
            left.removeAll(set);
            if (set.size() > 1) {
                sets.add(set);
            }
        }
    }
}
