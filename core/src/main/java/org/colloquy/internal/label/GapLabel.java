package org.colloquy.internal.label;

import org.colloquy.internal.text.Chars;

/** A label in capitals that only a wide gap sets off, as in the columns of a table: {@code HF   And then?} */
final class GapLabel {
    private static final int MOST_WORDS = 4;

    private GapLabel() {}

    /** Where a label of two letters at least ends that begins at {@code from} and has a gap behind it; -1 if none does. */
    static int end(String text, int from, int limit) {
        int at = from;
        if (from + 1 >= limit || Chars.isSpace(text.charAt(from + 1))) {
            return -1; // a letter alone
        }
        for (int word = 0; word < MOST_WORDS; word++) {
            int end = capitalsEnd(text, at, limit);
            if (end <= at || end >= limit || !Chars.isSpace(text.charAt(end))) {
                return -1;
            }
            int next = Chars.skipSpaces(text, end, limit);
            if (next > end + 1 || text.charAt(end) == '\t') {
                return beginsSpeech(text, next, limit) ? end : -1;
            }
            at = next;
        }
        return -1;
    }

    /** The end of a word of capitals and figures, which begins with a capital or is a number behind one. */
    private static int capitalsEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inside = at > from && (Chars.isApostrophe(c) || Chars.isDash(c) || c == '.');
            if (!Character.isUpperCase(c) && !Chars.isDigit(c) && !inside) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether no further word in capitals stands there: the gap may be one within a name. */
    private static boolean beginsSpeech(String text, int from, int limit) {
        if (from >= limit || text.charAt(from) == ':') {
            return false;
        }
        int end = capitalsEnd(text, from, limit);
        return end <= from + 1 || (end < limit && Character.isLetter(text.charAt(end)));
    }
}
