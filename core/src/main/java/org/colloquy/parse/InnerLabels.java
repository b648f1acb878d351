package org.colloquy.parse;

import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelTable;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.NextChar;
import org.jspecify.annotations.Nullable;

/**
 * Labels in the middle of a line, as older court reports run question and answer together: {@code It was. Mr. Lind: By
 * whom?} Only a label that also begins a line is taken for one, and only after the end of a sentence and before the
 * beginning of another.
 */
final class InnerLabels {
    private static final int LONGEST = 80;

    private final String text;
    private final LabelTable table;
    private final NextChar colons;
    private int start;
    private int end;

    InnerLabels(Document document) {
        this.text = document.text();
        this.table = document.candidates().table();
        this.colons = new NextChar(text, ':');
    }

    /** The label that stands next in {@code [from, to)}, other than that of the turn; null if there is none. */
    @Nullable
    LabelKey next(int from, int to, TurnDraft turn) {
        int colon = from;
        while ((colon = colons.from(colon)) < to) {
            boolean open = colon + 2 < to && Chars.isSpace(text.charAt(colon + 1));
            LabelKey found = open ? endingAt(colon, from, turn) : null;
            if (found != null) {
                return found;
            }
            colon++;
        }
        return null;
    }

    private @Nullable LabelKey endingAt(int colon, int from, TurnDraft turn) {
        if (!beginsSentence(text.charAt(Chars.skipSpaces(text, colon + 1, text.length() - 1)))) {
            return null;
        }
        int limit = Math.max(from + 1, colon - LONGEST);
        for (int at = colon - 1; at > limit; at--) {
            boolean free = Character.isUpperCase(text.charAt(at)) && Chars.isSpace(text.charAt(at - 1));
            if (free && endsSentence(from, at)) {
                LabelKey found = table.find(text, at, colon);
                if (found != null && found.isAccepted() && !isOf(turn, found)) {
                    start = at;
                    end = colon;
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean beginsSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || Chars.isDash(c) || Chars.isQuote(c);
    }

    private boolean endsSentence(int from, int at) {
        int last = Chars.trimEnd(text, from, at);
        boolean initial = last - from > 2
                && text.charAt(last - 1) == '.'
                && Character.isUpperCase(text.charAt(last - 2))
                && Chars.isSpace(text.charAt(last - 3)); // Ada J. LIND:
        return last > from && !initial && Chars.endsSentence(text.charAt(last - 1));
    }

    private static boolean isOf(TurnDraft turn, LabelKey key) {
        return turn.label().isPresent() && turn.label().get().equalsIgnoreCase(key.text());
    }

    /** Where the label found begins. */
    int start() {
        return start;
    }

    /** Where the label found ends, at its colon. */
    int end() {
        return end;
    }
}
