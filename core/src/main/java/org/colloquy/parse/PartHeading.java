package org.colloquy.parse;

import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** {@code Part 1. The mill, Millbrook, March 1, 2018} or {@code CHAPTER 2.}, alone between blank lines: a heading. */
final class PartHeading {
    private static final int LONGEST = 140;
    private static final Set<String> PARTS =
            Set.of("part", "chapter", "section", "act", "scene", "lesson", "session", "tape", "side", "day", "volume");
    /** The capitals with which these words begin. */
    private static final String INITIALS = "PCSALTDV";

    private static final Set<String> NUMBERS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "i", "ii", "iii", "iv", "v",
            "vi", "vii", "viii", "ix", "x");

    private PartHeading() {}

    static boolean isAt(Document document, int line) {
        Lines lines = document.lines();
        return isHeading(document.text(), lines.first(line), lines.last(line)) && standsAlone(document, line);
    }

    /** Whether the words at {@code [first, last)} name a part by its number. */
    static boolean isHeading(String text, int first, int last) {
        if (last - first > LONGEST || INITIALS.indexOf(text.charAt(first)) < 0) {
            return false;
        }
        int part = Chars.wordEnd(text, first, last);
        if (part - first > 8 || !PARTS.contains(NameWords.plain(text.substring(first, part)))) {
            return false;
        }
        int from = Chars.skipSpaces(text, part, last);
        int to = Chars.wordEnd(text, from, last);
        boolean stops = to == last || ".:,".indexOf(text.charAt(to - 1)) >= 0;
        boolean bare = to == last || ".?!".indexOf(text.charAt(last - 1)) < 0;
        return from < to && stops && bare && to - from < 8 && isNumber(NameWords.plain(text.substring(from, to)));
    }

    private static boolean isNumber(String word) {
        return NUMBERS.contains(word) || (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static boolean standsAlone(Document document, int line) {
        int next = line + 1;
        boolean before = line == 0 || document.kind(line - 1) != LineKind.TEXT;
        return before && (next == document.lines().count() || document.kind(next) != LineKind.TEXT);
    }
}
