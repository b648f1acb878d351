package org.colloquy.internal.label;

import org.colloquy.internal.text.Chars;

/** What stands in quotation marks inside a label: {@code ADA LIND, AUTHOR, "BREAD: A LIFE"}, {@code Ben "Bee" Okoro}. */
final class QuotedTitle {
    private QuotedTitle() {}

    static boolean opens(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /**
     * The offset after the mark that closes what {@code open} opens in {@code [from, to)}, or -1. It must be a title in
     * the description of a person, or stand between the parts of a name.
     */
    static int end(String text, int from, int open, int to) {
        int close = open + 1;
        while (close < to && !opens(text.charAt(close))) {
            close++;
        }
        if (close >= to || open == from || !Chars.isSpace(text.charAt(open - 1))) {
            return -1;
        }
        boolean between =
                close + 1 < to && Chars.isSpace(text.charAt(close + 1)) && Chars.wordEnd(text, open, to) > close;
        return between || isDescription(text, from, open) ? close + 1 : -1;
    }

    /** Whether a comma stands before: what follows it describes the person. */
    private static boolean isDescription(String text, int from, int open) {
        for (int i = open - 1; i > from; i--) {
            if (text.charAt(i) == ',') {
                return true;
            }
        }
        return false;
    }
}
