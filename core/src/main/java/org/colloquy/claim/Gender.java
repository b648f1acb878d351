package org.colloquy.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pronoun the text uses for a person. */
enum Gender {
    HE,
    SHE;

    private static final Set<String> HIM =
            Set.of("he", "him", "his", "mr", "mr.", "sir", "lord", "king", "prince", "father");
    private static final Set<String> HER =
            Set.of("she", "her", "hers", "mrs", "mrs.", "ms", "ms.", "dame", "lady", "queen", "princess", "mother");

    /** What a pronoun, title or word for a person tells; null if it tells nothing. */
    static @Nullable Gender of(String word) {
        if (HIM.contains(word) || isMan(word)) {
            return HE;
        }
        return HER.contains(word) || word.endsWith("woman") || word.endsWith("mistress") ? SHE : null;
    }

    /** {@code salesman, chairman, policeman}; but whoever is {@code German} may be a woman. */
    private static boolean isMan(String word) {
        boolean man = word.endsWith("sman") || word.endsWith("rman") || word.endsWith("eman");
        return man && !word.equals("german");
    }
}
