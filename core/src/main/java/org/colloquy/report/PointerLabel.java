package org.colloquy.report;

import java.util.List;
import java.util.Set;

/**
 * The words before a pointer to another text: {@code Also read:}, {@code Related story |}, {@code You may also like:}.
 *
 * <p>A label is made of pointing words alone, whichever they are and in whichever order, and ends in a colon or bar.
 * {@code One thing:} and {@code The minister:} are none.
 */
final class PointerLabel {
    private static final int LONGEST_LABEL = 50;
    private static final int LONGEST_REFERENCE = 250;
    private static final String OPENERS = "[(*_→▶►•-–— ";
    private static final Set<String> POINTING = Set.of(
            "read",
            "reading",
            "watch",
            "see",
            "related",
            "recommended",
            "listen",
            "explore",
            "view",
            "more",
            "link",
            "links",
            "miss",
            "missed",
            "like",
            "icymi");
    private static final Set<String> ACCOMPANYING = Set.of(
            "also",
            "must",
            "now",
            "next",
            "further",
            "full",
            "story",
            "stories",
            "article",
            "articles",
            "news",
            "coverage",
            "report",
            "reports",
            "video",
            "videos",
            "podcast",
            "interview",
            "analysis",
            "opinion",
            "explainer",
            "background",
            "live",
            "here",
            "this",
            "these",
            "on",
            "about",
            "from",
            "our",
            "the",
            "you",
            "may",
            "might",
            "to",
            "don't",
            "it",
            "and",
            "for",
            "in",
            "case",
            "topic",
            "topics",
            "post",
            "posts",
            "content",
            "below");

    private PointerLabel() {}

    /** Whether {@code text} is a pointer with a label. */
    static boolean opens(String text) {
        return text.length() <= LONGEST_REFERENCE
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && separatorOf(text) >= 0;
    }

    /** Where the colon or bar after the label stands; -1 if {@code text} begins with no such label. */
    static int separatorOf(String text) {
        int limit = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '|' || c == '：') {
                return isLabel(text.substring(0, i)) ? i : -1;
            }
        }
        return -1;
    }

    /** A label without the bracket, arrow or bullet before it. */
    static String withoutOpeners(String label) {
        int start = 0;
        while (start < label.length() && OPENERS.indexOf(label.charAt(start)) >= 0) {
            start++;
        }
        return label.substring(start);
    }

    private static boolean isLabel(String before) {
        List<String> words = Words.lowerCase(withoutOpeners(before));
        return words.stream().anyMatch(POINTING::contains)
                && words.stream().allMatch(word -> POINTING.contains(word) || ACCOMPANYING.contains(word));
    }
}
