package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts things together whose answers can stand against each other; no thing stands in two sets. */
final class DistinctSets {
    private DistinctSets() {}

    static <T> List<List<T>> of(List<T> things, int size, BiPredicate<T, T> compatible, Chance chance) {
        List<T> left = new ArrayList<>(things);
        chance.shuffle(left);
        List<List<T>> sets = new ArrayList<>();
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
        return sets;
    }
}
