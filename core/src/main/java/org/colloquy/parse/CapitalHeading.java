package org.colloquy.parse;

import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * {@code ORDERS FOR TOMORROW}: a heading in capitals without a full stop, of up to three lines. What stands before it
 * is no line of text that goes on, and what follows is a label or no text at all.
 */
final class CapitalHeading {
    private static final int LONGEST = 100;
    private static final int FEWEST_LETTERS = 6;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_SHORT_FORM = 8;

    private final Document document;
    private final Lines lines;
    private final String text;
    private final BareDirection directions;

    CapitalHeading(Document document, BareDirection directions) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.directions = directions;
    }

    /** How many lines from {@code line} on are a heading; 0 if it is none. */
    int lines(int line) {
        if (!mayBegin(line) || !isCapital(line, true)) {
            return 0;
        }
        int next = line + 1;
        while (next < lines.count() && next < line + MOST_LINES && isText(next) && isCapital(next, false)) {
            next++;
        }
        boolean goesOn =
                next < lines.count() && isText(next) && !document.isLabelled(next) && !directions.isAt(next, true);
        return goesOn || !isOver(next - 1) ? 0 : next - line;
    }

    private boolean isOver(int line) {
        char last = text.charAt(lines.last(line) - 1);
        return Character.isLetterOrDigit(last) || last == ')';
    }

    /** {@code BEGIN VIDEO CLIP} is no heading. */
    boolean isDirection(int line, AsideTable asides) {
        boolean brief = lines.length(line) <= LONGEST;
        return brief && asides.kind(text, lines.first(line), lines.last(line)) == AsideKind.STAGE_DIRECTION;
    }

    private boolean mayBegin(int line) {
        if (line == 0 || !isText(line - 1)) {
            return true;
        }
        return Chars.endsSentence(text.charAt(lines.last(line - 1) - 1));
    }

    private boolean isText(int line) {
        return document.kind(line) == LineKind.TEXT;
    }

    private boolean isCapital(int line, boolean first) {
        if (lines.length(line) > LONGEST || document.isLabelled(line)) {
            return false;
        }
        int letters = 0;
        boolean words = false;
        for (int i = lines.first(line); i < lines.last(line); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                i = afterAside(i, lines.last(line));
                continue;
            }
            if (Character.isLowerCase(c)) {
                i = afterShortForm(i, lines.first(line), lines.last(line));
                if (i < 0) {
                    return false;
                }
                continue;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            words |= Chars.isSpace(c);
        }
        boolean open = isOver(line) || text.charAt(lines.last(line) - 1) == ',';
        boolean enough = letters >= FEWEST_LETTERS && (words || letters > 2 * FEWEST_LETTERS);
        return open && (enough || (!first && letters > 0));
    }

    /** {@code JORIS TAMM (sworn)}. */
    private int afterAside(int open, int last) {
        int close = open;
        while (close < last && text.charAt(close) != ')') {
            close++;
        }
        return close < last ? close : open;
    }

    /** The last letter of the word with a small letter at {@code at}, as in {@code Ph.D.} and {@code McCAY}; or -1. */
    private int afterShortForm(int at, int first, int last) {
        int start = at;
        while (start > first && !Chars.isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = Chars.wordEnd(text, at, last);
        if (NameWords.isShortForm(text, start, Math.min(end, start + LONGEST_SHORT_FORM))) {
            return end - 1;
        }
        return at == start + 1 && text.regionMatches(true, start, "mc", 0, 2) ? at : -1;
    }
}
