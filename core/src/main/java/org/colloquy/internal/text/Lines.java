package org.colloquy.internal.text;

import java.util.Arrays;

/** The lines of a text, which end at LF, CRLF or CR alone, and where the ink on each begins and ends. */
public final class Lines {
    private int count;
    private int[] starts;
    private int[] firsts;
    private int[] lasts;

    private Lines(int capacity) {
        starts = new int[capacity];
        firsts = new int[capacity];
        lasts = new int[capacity];
    }

    /** The lines of {@code text}; none if it is empty. */
    public static Lines of(String text) {
        Lines lines = new Lines(Math.max(16, text.length() / 64));
        NextChar feed = new NextChar(text, '\n');
        NextChar carriage = new NextChar(text, '\r');
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), Math.min(feed.from(start), carriage.from(start)));
            lines.add(text, start, end);
            start = afterLineEnd(text, end);
        }
        lines.close(text.length());
        return lines;
    }

    private static int afterLineEnd(String text, int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return two ? end + 2 : end + 1;
    }

    private void add(String text, int start, int end) {
        grow();
        int first = Chars.skipSpaces(text, start, end);
        starts[count] = start;
        firsts[count] = first;
        lasts[count] = Chars.trimEnd(text, first, end);
        count++;
    }

    private void close(int length) {
        grow();
        starts[count] = length;
    }

    private void grow() {
        if (count == starts.length) {
            int capacity = count + (count >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            firsts = Arrays.copyOf(firsts, capacity);
            lasts = Arrays.copyOf(lasts, capacity);
        }
    }

    /** How many lines there are. */
    public int count() {
        return count;
    }

    /** Where line {@code line} (from 0) starts; for {@link #count()} the length of the text. */
    public int start(int line) {
        return starts[line];
    }

    /** Where the ink of the line begins. */
    public int first(int line) {
        return firsts[line];
    }

    /** Where the ink of the line ends; equal to {@link #first} on a blank line. */
    public int last(int line) {
        return lasts[line];
    }

    /** Whether the line holds no ink. */
    public boolean isBlank(int line) {
        return firsts[line] >= lasts[line];
    }

    /** How many characters of ink the line has, with the spaces between. */
    public int length(int line) {
        return lasts[line] - firsts[line];
    }

    /** How far the line is set in. */
    public int indent(int line) {
        return firsts[line] - starts[line];
    }

    /** Leaves out the beginning of a line, such as its printed number: the ink begins at {@code first} now. */
    public void moveFirst(int line, int first) {
        firsts[line] = Math.min(first, lasts[line]);
    }

    /** The line that holds {@code offset}. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }
}
