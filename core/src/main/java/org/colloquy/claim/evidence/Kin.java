package org.colloquy.claim.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.language.Stemmer;
import org.jspecify.annotations.Nullable;

/** Words that a summary puts for one another ({@code ban}, {@code forbid}), from {@code kin.txt}. */
final class Kin {
    private static final Map<String, String> HEADS = heads();

    private Kin() {}

    private static Map<String, String> heads() {
        Stemmer stemmer = new Stemmer();
        Map<String, String> heads = new HashMap<>();
        for (List<String> family : WordList.lines("kin.txt")) {
            String head = stem(stemmer, family.get(0));
            family.forEach(word -> heads.putIfAbsent(stem(stemmer, word), head));
        }
        return Map.copyOf(heads);
    }

    /** Each word of {@code united_states} by itself. */
    private static String stem(Stemmer stemmer, String entry) {
        int join = entry.indexOf('_');
        return join < 0
                ? stemmer.stem(entry)
                : pair(stemmer.stem(entry.substring(0, join)), stemmer.stem(entry.substring(join + 1)));
    }

    private static String pair(String first, String second) {
        return first + '_' + second;
    }

    /** The stem that stands for the whole family of {@code stem}; the stem itself if it has none. */
    static String head(String stem) {
        return HEADS.getOrDefault(stem, stem);
    }

    /** The stem that stands for two words in a row; null if they are no expression of their own. */
    static @Nullable String head(String first, String second) {
        return HEADS.get(pair(first, second));
    }
}
