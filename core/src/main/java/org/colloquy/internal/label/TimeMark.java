package org.colloquy.internal.label;

import org.colloquy.internal.text.Chars;

/** Reads a time of the forms {@code 12:31}, {@code 00:12:31}, {@code 01:04:06.09}, bare or in brackets. */
public final class TimeMark {
    private int start;
    private int end;
    private long millis;

    /**
     * Reads a time at {@code at}.
     *
     * @return whether there is one; only then have the other methods meaning
     */
    public boolean read(String text, int at, int limit) {
        start = at;
        int from = at;
        char closing = 0;
        if (from < limit && text.charAt(from) == '\\') {
            from++;
        }
        if (from < limit && (text.charAt(from) == '[' || text.charAt(from) == '(')) {
            closing = text.charAt(from) == '[' ? ']' : ')';
            from++;
        } else if (from > at) {
            return false;
        }
        int hour = afterDate(text, from, limit);
        return digits(text, hour, limit, hour > from) && close(text, closing, limit);
    }

    /** {@code 14/07/2021, 18:02}: the time behind a date in figures, as programs for messages print it. */
    private static int afterDate(String text, int from, int limit) {
        int at = from;
        for (int part = 0; part < 3; part++) {
            int begin = at;
            while (at < limit && at - begin < 4 && Chars.isDigit(text.charAt(at))) {
                at++;
            }
            boolean more = at < limit && (part < 2 ? "/.-".indexOf(text.charAt(at)) >= 0 : text.charAt(at) == ',');
            if (at == begin || !more) {
                return from;
            }
            at++;
        }
        return Chars.skipSpaces(text, at, limit);
    }

    private boolean digits(String text, int from, int limit, boolean dated) {
        long total = 0;
        int parts = 0;
        int at = from;
        while (true) {
            int digits = at;
            int value = 0;
            while (at < limit && at - digits < 4 && Chars.isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at) - '0';
                at++;
            }
            int length = at - digits;
            if (length == 0 || length > 3 || (parts > 0 && (length != 2 || value > 59))) {
                return false;
            }
            total = total * 60 + value;
            parts++;
            boolean more = parts < 3 && at + 1 < limit && text.charAt(at) == ':' && Chars.isDigit(text.charAt(at + 1));
            if (!more) {
                break;
            }
            at++;
        }
        millis = total * 1000;
        end = fraction(text, at, limit);
        millis *= dated && parts == 2 ? 60 : 1;
        if (parts == 2 && total < 13 * 60 && !dated && text.charAt(Math.max(0, from - 1)) == '[') {
            halfOfDay(text, limit);
        }
        return parts > 1;
    }

    /** {@code [10:02 AM]} is an hour of the day. */
    private void halfOfDay(String text, int limit) {
        int at = Chars.skipSpaces(text, end, limit);
        boolean before = text.regionMatches(true, at, "am", 0, 2);
        if (before || text.regionMatches(true, at, "pm", 0, 2)) {
            long minutes = millis / 1000 % (12 * 60);
            millis = (minutes + (before ? 0 : 12 * 60)) * 60_000;
            end = at + 2;
        }
    }

    private int fraction(String text, int at, int limit) {
        boolean point = at + 1 < limit
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && Chars.isDigit(text.charAt(at + 1));
        if (!point) {
            return at;
        }
        int unit = 100;
        int next = at + 1;
        while (next < limit && next - at < 10 && Chars.isDigit(text.charAt(next))) {
            millis += (long) unit * (text.charAt(next) - '0');
            unit /= 10;
            next++;
        }
        return next;
    }

    private boolean close(String text, char closing, int limit) {
        if (closing == 0) {
            return end == limit || !Character.isLetterOrDigit(text.charAt(end));
        }
        if (end < limit && text.charAt(end) == '\\') {
            end++;
        }
        if (end >= limit || text.charAt(end) != closing) {
            return false;
        }
        end++;
        return true;
    }

    /** {@code May 3, 2024, 17:30}: whether a year ends at {@code to}, so that the time is an hour of a day. */
    static boolean isBehindYear(String text, int from, int to) {
        int at = to;
        while (at > from && (Chars.isDigit(text.charAt(at - 1)) || (at == to && text.charAt(at - 1) == ','))) {
            at--;
        }
        return to - at >= 4 && to - at <= 5 && at > from && Chars.isSpace(text.charAt(at - 1));
    }

    /** {@code 12:52 P.M. EST}: whether the word at {@code at} tells which half of the day it is. */
    static boolean isHalfOfDay(String text, int at, int last) {
        String word = NameWords.plain(text.substring(at, Chars.wordEnd(text, at, last)));
        return word.equals("p.m") || word.equals("a.m") || word.equals("pm") || word.equals("am");
    }

    /** Where it begins, with its bracket. */
    public int start() {
        return start;
    }

    /** Where it ends, with its bracket. */
    public int end() {
        return end;
    }

    /** The time in milliseconds. */
    public long millis() {
        return millis;
    }
}
