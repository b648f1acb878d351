package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** {@code Page 5 of 29}, {@code 5 of 29}, {@code - 5 -}, {@code [[Page S727]]}, or a number alone: the mark of a page; {@code • 0940}, of an hour. */
final class PageMarkRule implements LineRule {

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        int length = lines.length(line);
        if (length > 24) {
            return 0;
        }
        String text = document.text();
        int first = lines.first(line);
        int last = lines.last(line);
        return isPageMark(text, first, last) || isHour(text, first, last) ? 1 : 0;
    }

    /** {@code • 0940}, {@code • (1535)}: the hour that records of parliaments put between paragraphs. */
    private static boolean isHour(String text, int first, int last) {
        if (text.charAt(first) != '•') {
            return false;
        }
        int digits = Chars.skipSpaces(text, first + 1, last);
        boolean round = digits < last && text.charAt(digits) == '(' && text.charAt(last - 1) == ')';
        int from = round ? digits + 1 : digits;
        int to = round ? last - 1 : last;
        for (int at = from; at < to; at++) {
            if (!Chars.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return to - from == 4;
    }

    private static boolean isPageMark(String text, int first, int last) {
        int at = first;
        boolean digits = false;
        while (at < last) {
            char c = text.charAt(at);
            if (Chars.isDigit(c)) {
                int end = at;
                while (end < last && Chars.isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - at > 5) {
                    return false;
                }
                digits = true;
                at = end;
            } else if (Chars.isSpace(c) || Chars.isDash(c) || c == '[' || c == ']' || c == '|' || c == '/') {
                at++;
            } else {
                int end = pageWord(text, at, last);
                if (end < 0) {
                    return false;
                }
                at = end;
            }
        }
        return digits && !isList(text, first, last);
    }

    /** A word that may stand in a page mark, or the letter before the number of a page: {@code S727}. */
    private static int pageWord(String text, int at, int last) {
        if (text.regionMatches(true, at, "page", 0, 4)) {
            return at + 4;
        }
        if (text.regionMatches(true, at, "of", 0, 2)) {
            return at + 2;
        }
        boolean series = Character.isUpperCase(text.charAt(at))
                && at + 1 < last
                && Chars.isDigit(text.charAt(at + 1))
                && at > 4
                && text.startsWith("Page", at - 5);
        return series ? at + 1 : -1;
    }

    /** More than two numbers, or numbers apart by spaces only, are no page mark but perhaps an answer. */
    private static boolean isList(String text, int first, int last) {
        int numbers = 0;
        for (int i = first; i < last; i++) {
            if (Chars.isDigit(text.charAt(i)) && (i == first || !Chars.isDigit(text.charAt(i - 1)))) {
                numbers++;
            }
        }
        return numbers > 2;
    }

    @Override
    public LineKind kind() {
        return LineKind.FURNITURE;
    }
}
