package org.colloquy.quiz.generate;

/** A line with a piece left out. */
final class Gap {
    static final String MARK = "_____";

    private Gap() {}

    /** {@code text} without what stands in {@code range}. */
    static String in(String text, Range range) {
        return text.substring(0, range.from()) + MARK + text.substring(range.to());
    }
}
