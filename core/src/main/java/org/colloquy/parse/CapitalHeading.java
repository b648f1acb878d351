package org.colloquy.parse;

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

    private final Document document;
    private final Lines lines;
    private final String text;

    CapitalHeading(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** How many lines from {@code line} on are a heading; 0 if it is none. */
    int lines(int line) {
        if (!isCapital(line) || !mayBegin(line)) {
            return 0;
        }
        int next = line + 1;
        while (next < lines.count() && next < line + MOST_LINES && isText(next) && isCapital(next)) {
            next++;
        }
        return next < lines.count() && isText(next) && !document.isLabelled(next) ? 0 : next - line;
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

    private boolean isCapital(int line) {
        if (lines.length(line) > LONGEST || document.candidate(line) >= 0) {
            return false;
        }
        int letters = 0;
        boolean words = false;
        for (int i = lines.first(line); i < lines.last(line); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            words |= Chars.isSpace(c);
        }
        char last = text.charAt(lines.last(line) - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ')';
        return open && letters >= FEWEST_LETTERS && (words || letters > 2 * FEWEST_LETTERS);
    }
}
