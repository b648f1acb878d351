package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * Footnotes at the foot of a page whose numbers are printed without brackets: {@code 1 The tables are appended.} Raised
 * numbers are mere digits in plain text, so a word further up must have the number at its end.
 */
final class NumberedNotes {
    private static final int MOST_LINES = 12;
    private static final int MOST_DIGITS = 3;
    /** How far above the footnote its mark may stand, in characters: a page. */
    private static final int PAGE = 6_000;

    /** A text that is a list of such numbers is not looked through again and again. */
    private static final int MOST_MISSED = 50;

    private final Document document;
    private final Lines lines;
    private final String text;
    private int last;
    /** How many lines in a row looked like the next footnote and had no mark. */
    private int missed;

    NumberedNotes(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** How many lines the footnote has that begins here; 0 if none does. The numbers count from 1. */
    int lines(int line) {
        int from = lines.first(line);
        int end = from;
        int number = 0;
        while (end < lines.last(line) && end - from < MOST_DIGITS && Chars.isDigit(text.charAt(end))) {
            number = number * 10 + text.charAt(end) - '0';
            end++;
        }
        boolean note = end > from && number == last + 1 && isText(end, lines.last(line));
        int taken = note && missed < MOST_MISSED ? untilGap(line) : 0;
        if (taken == 0 || !hasMark(text.substring(from, end), from)) {
            missed += taken == 0 ? 0 : 1;
            return 0;
        }
        last = number;
        missed = 0;
        return taken;
    }

    private boolean isText(int from, int to) {
        int word = Chars.skipSpaces(text, from, to);
        return word > from && word < to && Character.isUpperCase(text.charAt(word));
    }

    private int untilGap(int line) {
        int next = line + 1;
        while (next < lines.count() && document.kind(next) == LineKind.TEXT) {
            if (document.isLabelled(next)) {
                return document.kind(Math.max(0, line - 1)) == LineKind.RULE ? next - line : 0;
            }
            if (next - line == MOST_LINES) {
                return 0;
            }
            next++;
        }
        return next - line;
    }

    /** Whether a word, or the stop behind one, has the number at its end within the page above. */
    private boolean hasMark(String number, int before) {
        int limit = Math.max(0, before - PAGE);
        for (int at = text.lastIndexOf(number, before - 1); at > limit; at = text.lastIndexOf(number, at - 1)) {
            int end = at + number.length();
            char c = text.charAt(at - 1);
            boolean stop = ".,;:?!)”’\"".indexOf(c) >= 0 && at > 1;
            boolean word = Character.isLetter(stop ? text.charAt(at - 2) : c);
            if (word && Chars.isSpace(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
