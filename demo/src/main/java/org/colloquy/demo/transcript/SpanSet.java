package org.colloquy.demo.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.source.Span;

/**
 * The characters that some spans cover together.
 *
 * @param spans in order, none overlapping another
 */
record SpanSet(List<Span> spans) {

    SpanSet {
        spans = List.copyOf(spans);
    }

    /** What {@code spans}, in any order, cover. */
    static SpanSet of(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        List<Span> disjoint = new ArrayList<>();
        for (Span span : sorted) {
            int last = disjoint.size() - 1;
            if (last >= 0 && span.start() < disjoint.get(last).end()) {
                disjoint.set(last, disjoint.get(last).union(span));
            } else {
                disjoint.add(span);
            }
        }
        return new SpanSet(disjoint);
    }

    /** Those that reach into {@code stretch}, in order. */
    List<Span> in(Span stretch) {
        int from = firstThatEndsAfter(stretch.start());
        int to = from;
        while (to < spans.size() && spans.get(to).start() < stretch.end()) {
            to++;
        }
        return spans.subList(from, to);
    }

    private int firstThatEndsAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
