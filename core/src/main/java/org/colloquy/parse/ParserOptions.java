package org.colloquy.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * What the caller told the parser.
 *
 * @param maxLength the longest text that is accepted, in UTF-16 code units
 * @param roster labels that are speakers wherever they stand in the place of one, folded
 * @param aliases folded label to the name of its speaker
 * @param noSpeakers labels that are none, folded
 */
record ParserOptions(int maxLength, Set<String> roster, Map<String, String> aliases, Set<String> noSpeakers) {

    ParserOptions {
        roster = Set.copyOf(roster);
        aliases = Map.copyOf(aliases);
        noSpeakers = Set.copyOf(noSpeakers);
    }

    /** Labels are compared without regard to case and width of spaces. */
    static String fold(String label) {
        return Chars.collapse(label, 0, label.length()).toLowerCase(Locale.ROOT);
    }

    boolean isInRoster(String label) {
        if (roster.isEmpty() && aliases.isEmpty()) {
            return false;
        }
        String folded = fold(label);
        return roster.contains(folded) || aliases.containsKey(folded);
    }

    boolean isNoSpeaker(String label) {
        return !noSpeakers.isEmpty() && noSpeakers.contains(fold(label));
    }

    @Nullable
    String alias(String label) {
        return aliases.isEmpty() ? null : aliases.get(fold(label));
    }
}
