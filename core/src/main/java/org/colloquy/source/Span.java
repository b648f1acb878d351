package org.colloquy.source;

/**
 * A stretch of a text: {@code [start, end)} in UTF-16 code units.
 *
 * @param start the offset of the first code unit
 * @param end the offset after the last code unit; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code start} is negative or greater than {@code end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }

    /** The span of {@code length} code units from {@code start} on. */
    public static Span ofLength(int start, int length) {
        return new Span(start, start + length);
    }

    /** How many UTF-16 code units the span covers. */
    public int length() {
        return end - start;
    }

    /** Whether the span covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
