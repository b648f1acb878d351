package org.colloquy.internal.label;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.NextChar;

/**
 * A label that a dash sets off: {@code Ada Lind, secretary. – Let us begin.}, {@code Mme la présidente.  - Merci.}, and the
 * letters {@code Q - }, {@code R - } of a question and its answer.
 */
final class DashLabel {
    private static final int SHORTEST = 2;
    private static final int MOST_SPACES = 3;

    private final String text;
    private final NextChar shortDashes;
    private final NextChar longDashes;
    private final NextChar hyphens;
    private int end;
    private int dash;

    DashLabel(String text) {
        this.text = text;
        this.shortDashes = new NextChar(text, '–');
        this.longDashes = new NextChar(text, '—');
        this.hyphens = new NextChar(text, '-');
    }

    /** Whether a name that begins at {@code at} ends in a stop and a dash before {@code limit}. */
    boolean name(int at, int limit) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        return stopBefore(at, Math.min(shortDashes.from(at), longDashes.from(at)), limit)
                || stopBefore(at, apart(at, limit), limit);
    }

    /** Whether the capital letter at {@code at} stands before a dash: {@code Q - Why?} */
    boolean letter(int at, int limit) {
        dash = at + 2;
        end = at + 1;
        return at + 4 < limit
                && Character.isUpperCase(text.charAt(at))
                && text.charAt(dash) != '—' // with which words go on that were cut off
                && isApart(dash, limit)
                && !Character.isLowerCase(text.charAt(dash + 2));
    }

    /** The first hyphen that is a dash, as on a typewriter. */
    private int apart(int from, int limit) {
        int at = hyphens.from(from);
        while (at < limit && !isApart(at, limit)) {
            at = next(at + 1, limit);
        }
        return at;
    }

    private int next(int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != '-') {
            at++;
        }
        return at;
    }

    private boolean isApart(int at, int limit) {
        return at < limit - 1
                && Chars.isDash(text.charAt(at))
                && Chars.isSpace(text.charAt(at - 1))
                && Chars.isSpace(text.charAt(at + 1));
    }

    private boolean stopBefore(int at, int found, int limit) {
        if (found >= limit || found - at <= SHORTEST || !isApart(found, limit)) {
            return false;
        }
        int stop = Chars.trimEnd(text, at, found) - 1;
        dash = found;
        end = Chars.trimEnd(text, at, stop);
        return stop > at && text.charAt(stop) == '.' && found - stop <= MOST_SPACES;
    }

    /** Where the label ends. */
    int end() {
        return end;
    }

    /** Where what is said may begin. */
    int body() {
        return dash + 1;
    }
}
