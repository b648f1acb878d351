package org.colloquy.report;

import org.colloquy.source.Span;

/** What a character is to the reader of a report. */
final class Characters {
    private static final String CLOSERS = "\"'”’»)]}*_";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** Shows nothing: every space of Unicode's, tabs, controls, the byte order mark. */
    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK || Character.isISOControl(c);
    }

    /** The part of {@code text} from {@code from} to {@code to} without the spaces at its ends. */
    static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The offset after the last character that is neither space nor closing quotation mark or bracket. */
    static int endWithoutClosers(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    static boolean isQuotationMark(char c) {
        return "\"“”„«»".indexOf(c) >= 0;
    }

    static boolean hasQuotationMark(String text) {
        return text.chars().anyMatch(c -> isQuotationMark((char) c));
    }
}
