package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * The numbers of lines that court reporters print in the margin, from 1 again on each page. They are no text, and a line
 * that holds nothing but the number that is due is blank.
 */
final class LineNumbers {
    private static final int SAMPLE = 60;
    private static final int FEWEST = 5;

    private LineNumbers() {}

    /** Leaves the numbers out of all lines, if the first lines of the text are numbered. */
    static void leaveOut(String text, Lines lines) {
        if (!areNumbered(text, lines)) {
            return;
        }
        int previous = 0;
        for (int line = 0; line < lines.count(); line++) {
            int end = numberEnd(text, lines, line);
            if (end < 0) {
                continue;
            }
            int number = number(text, lines.first(line), end);
            boolean due = number == previous + 1 || number == 1;
            if (due || end < lines.last(line)) {
                lines.moveFirst(line, Chars.skipSpaces(text, end, lines.last(line)));
                previous = number;
            }
        }
    }

    private static boolean areNumbered(String text, Lines lines) {
        int seen = 0;
        int numbered = 0;
        int previous = -1;
        for (int line = 0; line < lines.count() && seen < SAMPLE; line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            seen++;
            int end = numberEnd(text, lines, line);
            if (end > 0) {
                int number = number(text, lines.first(line), end);
                numbered += number == previous + 1 || number == 1 ? 1 : 0;
                previous = number;
            }
        }
        return numbered >= FEWEST && numbered * 4 >= seen * 3;
    }

    /** The offset after a number of one or two digits at the beginning of the line; -1 if there is none. */
    private static int numberEnd(String text, Lines lines, int line) {
        int at = lines.first(line);
        int end = at;
        while (end < lines.last(line) && end - at < 3 && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        boolean free = end == lines.last(line) || Chars.isSpace(text.charAt(end));
        return end > at && end - at < 3 && free ? end : -1;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
