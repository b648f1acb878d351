package org.colloquy.quiz.generate;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.language.NumberFinder;

/** The number of a sentence, in digits or in words, for which others of the same look can be put. */
interface Numeral {

    Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Words besides months before or behind a number that make it part of a name, a date or a time. */
    Set<String> NAMING = Set.of(
            "am",
            "pm",
            "o'clock",
            "covid",
            "chapter",
            "article",
            "section",
            "page",
            "number",
            "no",
            "line",
            "channel",
            "version",
            "act",
            "part",
            "phase",
            "generation");

    /** Words besides months between which and a noun a year stands for itself. */
    Set<String> BEFORE_YEARS = Set.of(
            "in", "since", "by", "until", "till", "from", "before", "after", "of", "late", "early", "mid", "around",
            "about", "to", "spring", "summer", "autumn", "winter");

    /** Where it stands. */
    Range range();

    /** Its characters. */
    String printed();

    /**
     * {@code size} numbers of the same look in ascending order, among them this one at a place drawn by lot; so neither the
     * smallest, the largest nor the roundest is more often right than another. Empty if that cannot be for every place.
     */
    List<String> series(int size, Chance chance);

    /** The number of {@code text}; empty if there is none, or more than one, or one that is part of a name or code. */
    static Optional<Numeral> only(String text) {
        int numbers = NumberFinder.in(text).size();
        if (numbers > 1) {
            return Optional.empty();
        }
        Optional<Numeral> digits = PrintedNumber.only(text).map(number -> number);
        Optional<Numeral> words =
                numbers == 0 || digits.isEmpty() ? SpelledNumber.only(text).map(number -> number) : Optional.empty();
        return digits.or(() -> words)
                .filter(number ->
                        !isNaming(text, number) && !isBehindArticle(text, number) && !isYearOfAThing(text, number));
    }

    /** {@code the 2019 figures}: the year is part of a name; one that counts stands behind a preposition. */
    private static boolean isYearOfAThing(String text, Numeral number) {
        if (!(number instanceof PrintedNumber printed) || !printed.year()) {
            return false;
        }
        List<String> before = Words.of(text.substring(0, number.range().from()));
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return !BEFORE_YEARS.contains(last) && !MONTHS.contains(last);
    }

    /** {@code an 8 per cent rise}: the article would tell the number from others, or not fit them. */
    private static boolean isBehindArticle(String text, Numeral number) {
        String before = text.substring(0, number.range().from()).toLowerCase(Locale.ROOT);
        return before.endsWith(" a ") || before.endsWith(" an ") || before.equals("a ") || before.equals("an ");
    }

    /** {@code the 2018 World Cup}, {@code 9 May}, {@code Article 5}. */
    private static boolean isNaming(String text, Numeral number) {
        List<Range> places = Words.places(text);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).to() <= number.range().from()
                    && i + 1 < places.size()
                    && places.get(i + 1).from() >= number.range().from()
                    && isNaming(places.get(i).of(text))) {
                boolean year = number instanceof PrintedNumber printed && printed.year();
                if (!year) {
                    return true;
                }
            }
            if (places.get(i).from() >= number.range().to()) {
                String next = places.get(i).of(text);
                boolean close = places.get(i).from() - number.range().to() <= 1;
                return close && (Character.isUpperCase(next.charAt(0)) || isNaming(next));
            }
        }
        return false;
    }

    private static boolean isNaming(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        return NAMING.contains(word) || MONTHS.contains(word);
    }
}
