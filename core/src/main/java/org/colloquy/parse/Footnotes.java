package org.colloquy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.Span;
import org.jspecify.annotations.Nullable;

/** Ties the texts of footnotes to their marks. A mark counts only if the text has a footnote for it. */
final class Footnotes {
    private final Set<String> marks = new HashSet<>();
    private final Set<Character> signs = new TreeSet<>();
    private final Map<String, List<Anchor>> open = new HashMap<>();

    /**
     * Where a mark stands.
     *
     * @param turn in which turn
     * @param span the mark
     */
    record Anchor(TurnDraft turn, Span span) {}

    /** Says that the text has a footnote for {@code mark}. */
    void expect(String mark) {
        marks.add(mark);
        if (FootnoteMark.isSign(mark.charAt(0))) {
            signs.add(mark.charAt(0));
        }
    }

    /** The signs with which marks of expected footnotes begin. */
    Set<Character> signs() {
        return signs;
    }

    /** Whether a mark stands further up whose footnote has not come yet. */
    boolean isOpen(String mark) {
        return !open.getOrDefault(mark, List.of()).isEmpty();
    }

    /** Takes a mark after a word, if there is a footnote for it. */
    boolean anchor(String mark, TurnDraft turn, Span span) {
        if (!marks.contains(mark)) {
            return false;
        }
        open.computeIfAbsent(mark, unused -> new ArrayList<>()).add(new Anchor(turn, span));
        return true;
    }

    /** The mark that a footnote explains: the last one before it that has none yet. */
    @Nullable
    Anchor take(Document document, String mark, Span footnote) {
        List<Anchor> anchors = open.getOrDefault(mark, List.of());
        if (anchors.isEmpty()) {
            document.report(new Diagnostic.FootnoteWithoutAnchor(footnote, mark));
            return null;
        }
        return anchors.remove(anchors.size() - 1);
    }
}
