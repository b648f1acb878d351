package org.colloquy.claim;

import java.util.List;
import java.util.function.ToIntFunction;

/** Binary search among things that stand in the order of the text. */
final class Starts {
    private Starts() {}

    /** The index of the last one that starts at or before {@code offset}; 0 if none does. */
    static <T> int last(List<T> ordered, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = ordered.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start.applyAsInt(ordered.get(middle)) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
