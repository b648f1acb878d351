package org.colloquy.parse;

import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * {@code Questions and Answers}, alone before a label: a heading in which every word but the small ones begins with a
 * capital. What ends in a stop is a sentence, and what begins with a title may call upon somebody.
 */
final class TitleHeading {
    private static final int LONGEST = 80;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 10;

    private final Document document;
    private final Lines lines;
    private final String text;

    TitleHeading(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** Whether the line, which has no label, is one. */
    boolean isAt(int line) {
        int first = lines.first(line);
        int last = lines.last(line);
        char end = text.charAt(last - 1);
        return last - first <= LONGEST
                && (Character.isLetter(end) || end == ':')
                && standsAlone(line)
                && isBeforeLabel(line)
                && isTitle(first, last);
    }

    private boolean standsAlone(int line) {
        boolean before = line > 0 && document.kind(line - 1) == LineKind.BLANK;
        return before && line + 1 < lines.count() && document.kind(line + 1) == LineKind.BLANK;
    }

    private boolean isBeforeLabel(int line) {
        int next = document.afterBlank(line + 1);
        return next < lines.count() && document.isLabelled(next);
    }

    private boolean isTitle(int first, int last) {
        int words = 0;
        int capitals = 0;
        int at = first;
        while (at < last && words <= MOST_WORDS) {
            int end = Chars.wordEnd(text, at, last);
            String plain = NameWords.plain(text.substring(at, end));
            boolean capital = Character.isUpperCase(text.charAt(at));
            if (capital ? words == 0 && NameWords.isTitle(plain) : !NameWords.isParticle(plain) || words == 0) {
                return false;
            }
            capitals += capital ? 1 : 0;
            words++;
            at = Chars.skipSpaces(text, end, last);
        }
        return capitals >= FEWEST_WORDS && words <= MOST_WORDS;
    }
}
