package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * The line that says where and when, often below the title: {@code Radio Kent, Dover, 3 May 2024}. An outlet is told by
 * the word for its kind; of two other parts nobody can say which is which.
 *
 * @param outlet for which outlet the conversation was held
 * @param place where it was held
 */
record Dateline(@Nullable String outlet, @Nullable String place) {
    private static final int MOST_PARTS = 5;
    private static final Set<String> OUTLETS = Set.of(
            "radio",
            "tv",
            "television",
            "news",
            "herald",
            "times",
            "post",
            "gazette",
            "journal",
            "magazine",
            "review",
            "podcast",
            "press",
            "chronicle",
            "tribune",
            "broadcasting",
            "fm",
            "observer",
            "mail",
            "echo",
            "weekly",
            "daily");

    /** The parts before the date that ends the line; null if the line is none. */
    static @Nullable Dateline of(String line) {
        if (!DateReader.hasYear(line)) {
            return null;
        }
        String[] parts = line.split(", ", MOST_PARTS + 1);
        int head = parts.length <= MOST_PARTS ? beforeDate(parts) : 0;
        List<String> outlets = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            List<String> words = NameWords.plainWords(parts[i]);
            if (!isName(parts[i], words)) {
                return null;
            }
            (words.stream().anyMatch(OUTLETS::contains) ? outlets : places).add(parts[i]);
        }
        boolean weekday = places.removeIf(part -> Weekdays.isWeekday(NameWords.plain(part)));
        return head == 0 || (weekday && places.isEmpty() && outlets.isEmpty())
                ? null
                : new Dateline(only(outlets), only(places));
    }

    private static @Nullable String only(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : null;
    }

    /** How many parts stand before the date: {@code 3 May 2024} is one part, {@code May 3, 2024} are two. */
    private static int beforeDate(String[] parts) {
        int last = parts.length - 1;
        if (last > 0 && isDate(parts[last])) {
            return last;
        }
        return last > 1 && isDate(parts[last - 1] + ", " + parts[last]) ? last - 1 : 0;
    }

    private static boolean isDate(String part) {
        return part.length() <= 30 && DateReader.find(part).isPresent() && part.split(" ").length <= 3;
    }

    private static boolean isName(String part, List<String> words) {
        boolean letters = part.chars().noneMatch(Character::isDigit) && words.size() <= 4;
        boolean field = words.stream().anyMatch(word -> NameWords.isField(word) || NameWords.isFunctionWord(word));
        return letters && !field && !part.isEmpty() && Character.isUpperCase(part.charAt(0));
    }
}
