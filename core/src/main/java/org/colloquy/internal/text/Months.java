package org.colloquy.internal.text;

import java.util.List;

/** The names of the months in English, whole ({@code june}) and short ({@code jun}, {@code jun.}, {@code sept.}). */
public final class Months {
    private static final List<String> WHOLE = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORT = 3;

    private Months() {}

    /** Whether {@code word}, in lower case, is a month. */
    public static boolean isMonth(String word) {
        return number(word) > 0;
    }

    /** The number of the month that {@code word}, in lower case, names: 1 to 12, or 0 if it names none. */
    public static int number(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < WHOLE.size(); i++) {
            String month = WHOLE.get(i);
            boolean shortened = plain.length() == SHORT && month.startsWith(plain);
            if (plain.equals(month) || shortened) {
                return i + 1;
            }
        }
        return plain.equals("sept") ? 9 : 0;
    }
}
