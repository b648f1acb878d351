package org.colloquy.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** Which of some names stand in the text elsewhere than on their own line, and not at its beginning. */
final class MentionedNames {
    private static final int MOST_WORDS = 4;

    private final Document document;
    private final Lines lines;
    private final String text;
    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    MentionedNames(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** Says that {@code name} is looked for, on any line but this. */
    void lookFor(String name, int line) {
        wanted.put(name, line);
    }

    /** Reads the text once. */
    void find() {
        for (int line = 0; line < lines.count() && !wanted.isEmpty(); line++) {
            if (document.kind(line) == LineKind.TEXT) {
                find(line);
            }
        }
    }

    private void find(int line) {
        int last = lines.last(line);
        int at = lines.first(line);
        while (at < last) {
            int end = Chars.wordEnd(text, at, last);
            if (at > lines.first(line) && Character.isUpperCase(text.charAt(at))) {
                findAt(at, line);
            }
            at = Chars.skipSpaces(text, end, last);
        }
    }

    private void findAt(int from, int line) {
        int last = lines.last(line);
        int at = from;
        for (int words = 1; words <= MOST_WORDS && at < last; words++) {
            int end = Chars.wordEnd(text, at, last);
            int bare = end;
            while (bare > at && !Character.isLetterOrDigit(text.charAt(bare - 1))) {
                bare--;
            }
            if (end - from <= LineLabels.LONGEST && (words > 1 || isInside(from))) {
                String name = Chars.collapse(text, from, bare);
                Integer own = wanted.get(name);
                if (own != null && own != line) {
                    found.add(name);
                }
            }
            if (bare < end
                    && !NameWords.isAbbreviation(NameWords.plain(text.substring(at, Math.min(end, at + 8))))
                    && end - at > 2) {
                return;
            }
            at = Chars.skipSpaces(text, end, last);
        }
    }

    /** Whether the word does not begin a sentence. */
    private boolean isInside(int from) {
        char before = text.charAt(Chars.trimEnd(text, 0, from) - 1);
        return Character.isLetter(before) || before == ',';
    }

    /** Whether the name was found. */
    boolean has(String name) {
        return found.contains(name);
    }
}
