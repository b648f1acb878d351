package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a spoken sentence what its speaker took back: {@code they're— they're look— they're looking} becomes
 * {@code they're looking}.
 *
 * <p>Only dashes that stand right after a word and before a space are hesitations; a dash between two spaces is an aside,
 * and one before a capital begins something new. A sentence with such a dash is left as it is.
 */
final class Restarts {
    private static final int MOST = 5;
    private static final int LONGEST = 6;
    private static final int REPLACED = 3;
    private static final Set<String> SUBJECTS = Set.of(
            "i", "we", "you", "they", "he", "she", "it", "there", "i'm", "we're", "they're", "it's", "who", "what",
            "why");

    private Restarts() {}

    /** The sentence for reading, or itself if nothing was taken back or it cannot be told what. */
    static String removedFrom(String text) {
        List<String> parts = parts(text);
        if (parts.size() < 2 || parts.size() > MOST + 1) {
            return text;
        }
        List<String> words = new ArrayList<>(wordsOf(parts.get(0)));
        for (String part : parts.subList(1, parts.size())) {
            List<String> next = wordsOf(part);
            boolean goesOn = !next.isEmpty()
                    && !words.isEmpty()
                    && (Character.isLowerCase(next.get(0).charAt(0))
                            || next.get(0).equals("I")
                            || next.get(0).startsWith("I’")
                            || repeats(words, next) > 0);
            if (!goesOn || !takeBack(words, next)) {
                return text;
            }
            words.addAll(next);
        }
        return capitalised(String.join(" ", words), text);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean hesitates =
                    text.charAt(i) == '—' && text.charAt(i + 1) == ' ' && Character.isLetter(text.charAt(i - 1));
            if (hesitates) {
                parts.add(text.substring(from, i));
                from = i + 2;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static List<String> wordsOf(String part) {
        List<String> words = new ArrayList<>();
        for (String word : part.replace('\u00A0', ' ').split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Words said again, else a word of which only the beginning was said, else words replaced after the same beginning.
     *
     * @return whether what is left can go on with {@code next}; not after a subject that is left without its verb
     */
    private static boolean takeBack(List<String> words, List<String> next) {
        int again = repeats(words, next);
        if (again > 0) {
            words.subList(words.size() - again, words.size()).clear();
            return true;
        }
        String last = words.get(words.size() - 1);
        if (isBeginning(last, next.get(0))) {
            words.remove(words.size() - 1);
            return true;
        }
        for (int n = 2; n <= Math.min(REPLACED, words.size()); n++) {
            if (same(words.get(words.size() - n), next.get(0))) {
                words.subList(words.size() - n, words.size()).clear();
                return true;
            }
        }
        return !SUBJECTS.contains(Words.folded(last)) && Character.isLetter(last.charAt(last.length() - 1));
    }

    private static int repeats(List<String> words, List<String> next) {
        for (int n = Math.min(LONGEST, Math.min(words.size(), next.size())); n > 0; n--) {
            boolean all = true;
            for (int i = 0; i < n; i++) {
                all &= same(words.get(words.size() - n + i), next.get(i));
            }
            if (all) {
                return n;
            }
        }
        return 0;
    }

    private static boolean isBeginning(String fragment, String word) {
        return fragment.length() < word.length()
                && word.toLowerCase(Locale.ROOT).startsWith(fragment.toLowerCase(Locale.ROOT))
                && !FunctionWords.contains(Words.folded(fragment));
    }

    private static boolean same(String one, String other) {
        return Words.folded(one).equals(Words.folded(other));
    }

    private static String capitalised(String cleaned, String text) {
        return !cleaned.isEmpty() && Character.isUpperCase(text.charAt(0))
                ? Character.toUpperCase(cleaned.charAt(0)) + cleaned.substring(1)
                : cleaned;
    }
}
