package org.colloquy.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A decoded text under the name its user knows it by. It is never normalised: slices give back the characters that were
 * read.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("interview.txt", "ADA: Hello.\nBEN: Hi.");
 * source.slice(new Span(12, 15)); // "BEN"
 * source.position(12); // 2:1
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. The index of lines is built at the first question about one.
 */
public final class SourceText {
    private final String name;
    private final String text;

    /** Built on demand; a race builds it twice with the same result, as {@link String#hashCode()} does. */
    private int @org.jspecify.annotations.Nullable [] lineStarts;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** A text without a name of its own. */
    public static SourceText of(String text) {
        return new SourceText("text", Objects.requireNonNull(text, "text"));
    }

    /**
     * A text with a name for messages.
     *
     * @param name a file's name, or whatever tells the user which text is meant
     */
    public static SourceText of(String name, String text) {
        return new SourceText(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
    }

    /** The name for messages. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many UTF-16 code units the text has. */
    public int length() {
        return text.length();
    }

    /**
     * The characters at {@code span}.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * Line and column of an offset.
     *
     * @param offset 0 to {@link #length()}; the latter is the place after the last character
     * @throws IndexOutOfBoundsException if the offset lies outside
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int[] starts = lineStarts();
        int line = lineIndex(starts, offset);
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The number of the line, from 1, on which {@code offset} stands. */
    public int line(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        return lineIndex(lineStarts(), offset) + 1;
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return lineStarts().length;
    }

    /**
     * The characters of a line without its line end.
     *
     * @param line counted from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span lineSpan(int line) {
        int[] starts = lineStarts();
        int index = Objects.checkIndex(line - 1, starts.length);
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
        if (index + 1 < starts.length) {
            end--;
            if (end > starts[index] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return new Span(starts[index], end);
    }

    private static int lineIndex(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = indexLines(text);
            lineStarts = starts;
        }
        return starts;
    }

    private static int[] indexLines(String text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
