package org.colloquy.parse;

import org.colloquy.internal.text.NextChar;

/** Where the marks stand with which a quotation may open, remembered while the questions move forward. */
final class OpeningMarks {
    private final String text;
    private final NextChar curly;
    private final NextChar straight;
    private final NextChar single;
    private final NextChar angled;
    private final NextChar low;
    private final NextChar grave;

    OpeningMarks(String text) {
        this.text = text;
        this.curly = new NextChar(text, '“');
        this.straight = new NextChar(text, '"');
        this.single = new NextChar(text, '‘');
        this.angled = new NextChar(text, '«');
        this.low = new NextChar(text, '„');
        this.grave = new NextChar(text, '`');
    }

    /** The next such mark from {@code from} on, whatever it does there; past every text if there is none. */
    int next(int from) {
        int twofold = Math.min(Math.min(curly.from(from), straight.from(from)), low.from(from));
        return Math.min(Math.min(twofold, grave.from(from)), Math.min(single.from(from), angled.from(from)));
    }

    /** The next mark that opens a quotation, or -1. */
    int nextOpener(int from) {
        for (int at = next(from); at < text.length(); at = next(at + 1)) {
            if (opens(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean opens(int at) {
        char mark = text.charAt(at);
        if (mark == '“' || mark == '«' || mark == '„') {
            return true;
        }
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (mark == '`') {
            return free && text.startsWith("``", at);
        }
        return free && (mark == '"' || startsName(at + 1));
    }

    /** A single mark opens a quotation only before a capital: it is an apostrophe else. */
    private boolean startsName(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
