package org.colloquy.claim;

/** A stretch of words of a {@link Passage}, by index: {@code [from, to)}, never empty. */
record Range(int from, int to) {

    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to);
        }
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }

    boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
