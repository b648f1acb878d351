package org.colloquy.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Months;

/** Finds a day in a line: {@code June 11, 2021}, {@code 11 June 2021}, {@code 2021-06-11}. */
final class DateReader {
    private static final String BETWEEN_WORDS = " ,\u00A0()[]";

    private static final int YEAR = 4;

    private DateReader() {}

    /** Whether the line may name a day at all: whether four digits stand together, as in every year. */
    static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits = Chars.isDigit(line.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR) {
                return true;
            }
        }
        return false;
    }

    /** The first day that {@code line} names. Only a line of a title's length should be given. */
    static Optional<LocalDate> find(String line) {
        if (!hasYear(line)) {
            return Optional.empty(); // as most lines
        }
        List<String> words = words(line.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.size(); i++) {
            int month = Months.number(words.get(i));
            Optional<LocalDate> date = month > 0 ? named(words, i, month) : iso(words.get(i));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || BETWEEN_WORDS.indexOf(line.charAt(at)) >= 0) {
                if (at > start) {
                    words.add(line.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static Optional<LocalDate> named(List<String> words, int at, int month) {
        int before = at > 0 ? number(words.get(at - 1)) : -1;
        int after = at + 1 < words.size() ? number(words.get(at + 1)) : -1;
        int last = at + 2 < words.size() ? number(words.get(at + 2)) : -1;
        if (isDay(after) && isYear(last)) {
            return day(last, month, after);
        }
        return isDay(before) && isYear(after) ? day(after, month, before) : Optional.empty();
    }

    private static Optional<LocalDate> iso(String word) {
        boolean shaped = word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
        if (!shaped) {
            return Optional.empty();
        }
        int year = number(word.substring(0, 4));
        int month = number(word.substring(5, 7));
        int day = number(word.substring(8, 10));
        return isYear(year) && isDay(day) && month > 0 ? day(year, month, day) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The number of one to four digits, perhaps with {@code st}, {@code nd}, {@code rd} or {@code th}; or -1. */
    private static int number(String word) {
        int end = 0;
        int value = 0;
        while (end < word.length() && end < 5 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            value = value * 10 + word.charAt(end) - '0';
            end++;
        }
        String rest = word.substring(end);
        boolean ordinal = rest.isEmpty()
                || rest.equals(".")
                || List.of("st", "nd", "rd", "th").contains(rest);
        return end > 0 && end < 5 && ordinal ? value : -1;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isYear(int number) {
        return number >= 1000 && number <= 9999;
    }
}
