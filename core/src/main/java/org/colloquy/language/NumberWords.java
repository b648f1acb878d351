package org.colloquy.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of English number words: cardinals, ordinals and the words that multiply. */
final class NumberWords {
    private static final List<String> TO_NINETEEN = List.of(("zero one two three four five six seven eight nine "
                    + "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));
    private static final List<String> ORDINALS =
            List.of(("zeroth first second third fourth fifth sixth seventh eighth ninth "
                            + "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                    .split(" "));
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> VALUES = values();
    private static final Map<String, Long> MULTIPLIERS = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < TO_NINETEEN.size(); i++) {
            values.put(TO_NINETEEN.get(i), i);
        }
        for (int i = 1; i < ORDINALS.size(); i++) {
            values.put(ORDINALS.get(i), i);
        }
        for (int i = 2; i < TENS.size(); i++) {
            values.put(TENS.get(i), 10 * i);
            values.put(TENS.get(i).replace("y", "ieth"), 10 * i);
        }
        return Map.copyOf(values);
    }

    /** Below 100: {@code seven}, {@code seventh}, {@code seventieth}; null for every other word. */
    static @Nullable Integer value(String word) {
        return VALUES.get(word);
    }

    /** {@code hundred} and upwards; null for every other word. */
    static @Nullable BigDecimal multiplier(String word) {
        Long multiplier = MULTIPLIERS.get(word);
        return multiplier == null ? null : BigDecimal.valueOf(multiplier);
    }

    /** {@code first} to {@code third}, which are seldom numbers, and {@code one}, which is mostly a pronoun. */
    static boolean isSeldomNumber(String word) {
        return word.equals("one") || word.equals("first") || word.equals("second") || word.equals("third");
    }

    /** Whether a unit may follow: {@code twenty}, not {@code twelve}. */
    static boolean isTens(String word) {
        return TENS.contains(word);
    }

    static boolean isOrdinal(String word) {
        return ORDINALS.contains(word) || word.endsWith("ieth");
    }
}
