package org.colloquy.quiz.generate;

/** A stretch {@code [from, to)} of a paragraph's text, in UTF-16 code units. */
record Range(int from, int to) {

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    String of(String text) {
        return text.substring(from, to);
    }
}
