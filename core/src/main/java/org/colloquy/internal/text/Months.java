package org.colloquy.internal.text;

import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in English, whole ({@code june}) and short ({@code jun}, {@code jun.}, {@code sept.}). */
public final class Months {
    private static final List<String> WHOLE = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** Whether {@code word}, in lower case, is a month. */
    public static boolean isMonth(String word) {
        return number(word) > 0;
    }

    /** The number of the month that {@code word}, in lower case, names: 1 to 12, or 0 if it names none. */
    public static int number(String word) {
        return NUMBERS.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < WHOLE.size(); i++) {
            numbers.put(WHOLE.get(i), i + 1);
            numbers.put(WHOLE.get(i).substring(0, 3), i + 1);
        }
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }
}
