package org.colloquy.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.NameWords;

/** Names that the text gives apart from its labels, in its title or a list of those present, and names of labels. */
final class KnownNames {
    private final Set<String> full = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    /** Adds a name, words in the form of the word lists. */
    void add(List<String> words) {
        if (!words.isEmpty() && full.add(String.join(" ", words))) {
            last.merge(words.get(words.size() - 1), 1, Integer::sum);
            addEnding(words);
            if (words.size() > 1) {
                initials.add(initials(words));
            }
        }
    }

    /** The first letters of the words. */
    static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word, 0, Math.min(1, word.length())));
        return letters.toString();
    }

    /** Adds the name of a sure label, so that longer labels that end in it are known. */
    void addEnding(List<String> words) {
        if (words.size() > 1) {
            endings.add(ending(words));
        }
    }

    /** Whether the label is a known name, or the surname of one, or its initials. */
    boolean matches(LabelKey key) {
        List<String> words = withoutTitles(key.words());
        if (words.isEmpty() || words.size() > 4) {
            return false;
        }
        String joined = String.join(" ", words);
        return full.contains(joined) || (words.size() == 1 && (last.containsKey(joined) || initials.contains(joined)));
    }

    /** Whether the last two words of the label are those of a known name. */
    boolean endsWithName(LabelKey key) {
        List<String> words = key.words();
        return words.size() > 1 && endings.contains(ending(words));
    }

    private static String ending(List<String> words) {
        return words.get(words.size() - 2) + " " + words.get(words.size() - 1);
    }

    static List<String> withoutTitles(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && NameWords.isTitle(words.get(from))) {
            from++;
        }
        return from == 0 ? words : words.subList(from, words.size());
    }
}
