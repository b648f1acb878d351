package org.colloquy.report;

import java.util.List;
import java.util.Set;
import org.colloquy.internal.text.Months;

/** The line that says who wrote a report or when it appeared: {@code By Ada Lind}, {@code Published 3 May 2021}. */
final class Byline {
    private static final int MOST_WORDS_OF_DATE = 9;
    private static final Set<String> OPENERS = Set.of("published", "updated", "posted", "date");

    private Byline() {}

    static boolean matches(String text) {
        if (!LineShape.isHeading(text)) {
            return false;
        }
        List<String> words = Words.of(text);
        if (words.size() < 2) {
            return false;
        }
        boolean author = words.get(0).equalsIgnoreCase("by")
                && Character.isUpperCase(words.get(1).charAt(0));
        return author || isDate(Words.lowerCase(text));
    }

    private static boolean isDate(List<String> words) {
        boolean hasMonth = words.stream().anyMatch(Months::isMonth);
        boolean hasNumber = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return words.size() <= MOST_WORDS_OF_DATE && hasNumber && (hasMonth || OPENERS.contains(words.get(0)));
    }
}
