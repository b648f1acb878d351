package org.colloquy.internal.text;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the days of the week in English. */
public final class Weekdays {
    private static final Set<String> NAMES = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Weekdays() {}

    /** Whether {@code word}, in lower case, is a day of the week. */
    public static boolean isWeekday(String word) {
        return NAMES.contains(word);
    }
}
