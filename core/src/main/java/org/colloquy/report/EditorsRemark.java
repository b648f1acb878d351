package org.colloquy.report;

import java.util.Set;

/** What the editors add to a report: {@code Editor's note: …}, {@code Correction: …}, {@code [Photo: a mill at dusk]}. */
final class EditorsRemark {
    private static final int LONGEST_LABEL = 40;
    private static final Set<String> LABELS = Set.of(
            "note",
            "editor's note",
            "editors' note",
            "editor's remark",
            "note to readers",
            "correction",
            "corrections",
            "clarification",
            "update",
            "disclaimer",
            "disclosure",
            "caption",
            "photo",
            "image",
            "picture",
            "photo credit",
            "image credit",
            "source",
            "sources");

    private EditorsRemark() {}

    static boolean opens(String text) {
        if (text.startsWith("[") && text.indexOf(']') == text.length() - 1) {
            return true;
        }
        int colon = text.substring(0, Math.min(text.length(), LONGEST_LABEL)).indexOf(':');
        return colon > 0 && LABELS.contains(String.join(" ", Words.lowerCase(text.substring(0, colon))));
    }
}
