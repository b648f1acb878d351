package org.colloquy.parse;

import org.colloquy.internal.text.Chars;

/** {@code *}, {@code **}, {@code †}, {@code ¹}, {@code 1.}: a mark that ties a footnote to a word. */
final class FootnoteMark {
    private FootnoteMark() {}

    /** Whether {@code c} is a mark wherever it stands. */
    static boolean isSign(char c) {
        return c == '*' || c == '†' || c == '‡' || c == '§' || isSuperscript(c);
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
    }

    /** The end of the number at {@code open}, in brackets: {@code [1]}; -1 if it is none. */
    static int numberEnd(String text, int open, int to) {
        int at = open + 1;
        while (at < to && at - open < 4 && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < to && text.charAt(at) == ']' ? at + 1 : -1;
    }

    /** How many characters of the beginning of a footnote's text are its mark; 0 if it begins with none. */
    static int length(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 4 && isSign(text.charAt(at))) {
            at++;
        }
        boolean sign = at > from && at < to && text.charAt(from) == text.charAt(at - 1);
        boolean spaced = sign && (Chars.isSpace(text.charAt(at)) || isSuperscript(text.charAt(from)));
        return spaced ? at - from : 0;
    }
}
