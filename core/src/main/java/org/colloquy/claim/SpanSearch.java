package org.colloquy.claim;

import java.util.List;
import java.util.function.Function;
import org.colloquy.source.Span;

/** Binary search among things that stand in the order of the text. */
final class SpanSearch {
    private SpanSearch() {}

    /** The index of the last one that starts at or before {@code offset}; 0 if none does. */
    static <T> int lastStarted(List<T> ordered, Function<T, Span> span, int offset) {
        int low = 0;
        int high = ordered.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (span.apply(ordered.get(middle)).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
