package org.colloquy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a line or paragraph: runs of letters and digits, with the apostrophes inside. */
final class Words {
    private static final int STEM = 5;
    private static final int SHORTEST_CONTENT_WORD = 4;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "about", "after", "also", "and", "been", "before", "could", "does", "each", "for", "from", "have", "into",
            "more", "most", "much", "only", "other", "over", "some", "such", "than", "that", "their", "them", "then",
            "there", "these", "they", "this", "those", "through", "under", "until", "very", "were", "what", "when",
            "where", "which", "while", "will", "with", "without", "would", "your");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPart(String text, int i, boolean within) {
        char c = text.charAt(i);
        boolean apostrophe = c == '\'' || c == '’';
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || (apostrophe && within && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    static List<String> lowerCase(String text) {
        return of(text.replace('’', '\'')).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The beginnings of the longer words: {@code diplomacy} and {@code diplomatic} share theirs. */
    static Set<String> stems(String text) {
        return lowerCase(text).stream()
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD && !FUNCTION_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }
}
