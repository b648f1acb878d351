package org.colloquy.quiz.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.language.NumberFinder;
import org.colloquy.language.NumberMention;

/**
 * A number in words as it stands in a text: {@code twenty-three}, {@code half} of something, {@code a dozen}.
 *
 * @param range where it stands
 * @param printed its characters
 * @param alike all numbers that could stand in its place, in ascending order, this one among them
 */
record SpelledNumber(Range range, String printed, List<String> alike) implements Numeral {
    private static final List<String> TO_NINETEEN = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> PARTS = List.of("a quarter", "a third", "half", "two thirds", "three quarters");
    private static final List<String> DOZENS =
            List.of("half a dozen", "a dozen", "two dozen", "three dozen", "four dozen");

    private static final Set<String> NOT_BEFORE = Set.of(
            "a", "an", "or", "and", "first", "second", "third", "last", "other", "another", "latter", "lower", "upper",
            "top", "bottom", "better", "final", "this", "that", "these", "those", "all", "every", "next", "to");

    /** How far from it on either side another may stand. */
    private static final int REACH = 7;

    SpelledNumber {
        alike = List.copyOf(alike);
    }

    /** The number of {@code text}; empty if there is none, or more than one, or one that is written in another way. */
    static Optional<SpelledNumber> only(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<SpelledNumber> found = new ArrayList<>();
        found.addAll(phrases(text, lower, PARTS, " of the "));
        found.addAll(phrases(text, lower, DOZENS, " "));
        for (NumberMention number : NumberFinder.in(text)) {
            Range range = new Range(number.span().start(), number.span().end());
            if (found.stream().noneMatch(other -> other.range().overlaps(range))) {
                found.add(new SpelledNumber(range, range.of(text), alike(range.of(lower), number.value())));
            }
        }
        return found.size() == 1
                        && !found.get(0).alike().isEmpty()
                        && !isGlued(text, found.get(0).range())
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    /** The longest of {@code forms} that stands before {@code behind}. */
    private static List<SpelledNumber> phrases(String text, String lower, List<String> forms, String behind) {
        return forms.stream()
                .filter(form -> lower.contains(" " + form + behind))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(form -> {
                    int from = lower.indexOf(" " + form + behind) + 1;
                    Range range = new Range(from, from + form.length());
                    return List.of(new SpelledNumber(range, range.of(text), forms));
                })
                .orElse(List.of());
    }

    /** {@code a five-star hotel, the first half, one or two}: others do not fit in its place. */
    private static boolean isGlued(String text, Range range) {
        List<String> before = Words.of(text.substring(0, range.from()));
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        boolean hyphen = (range.from() > 0 && text.charAt(range.from() - 1) == '-')
                || (range.to() < text.length() && text.charAt(range.to()) == '-');
        return hyphen || NOT_BEFORE.contains(last);
    }

    private static List<String> alike(String printed, BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return List.of();
        }
        if (TO_NINETEEN.contains(printed)) {
            return TO_NINETEEN;
        }
        if (TENS.contains(printed)) {
            return TENS;
        }
        String glue = printed.indexOf('-') > 0 ? "-" : " ";
        List<String> units = IntStream.rangeClosed(21, 99)
                .filter(number -> number % 10 != 0)
                .mapToObj(number -> TENS.get(number / 10 - 2)
                        + glue
                        + (number % 10 == 1 ? "one" : TO_NINETEEN.get(number % 10 - 2)))
                .toList();
        return units.contains(printed) ? units : List.of();
    }

    @Override
    public List<String> series(int size, Chance chance) {
        int at = alike.indexOf(printed.toLowerCase(Locale.ROOT));
        boolean few = alike.size() <= size + 1;
        int below = chance.below(size);
        List<Integer> chosen = new ArrayList<>(List.of(at));
        if (few) {
            List<Integer> others = new ArrayList<>(IntStream.range(0, alike.size())
                    .filter(i -> i != at)
                    .boxed()
                    .toList());
            chance.shuffle(others);
            chosen.addAll(others.subList(0, Math.min(others.size(), size - 1)));
        } else if (at < size - 1 || alike.size() - 1 - at < size - 1) {
            return List.of();
        } else {
            chosen.addAll(drawn(Math.max(0, at - REACH), at, below, chance));
            chosen.addAll(drawn(at + 1, Math.min(alike.size(), at + 1 + REACH), size - 1 - below, chance));
        }
        return chosen.stream()
                .sorted()
                .map(i -> i == at ? printed : cased(alike.get(i)))
                .toList();
    }

    private static List<Integer> drawn(int from, int to, int count, Chance chance) {
        List<Integer> all = new ArrayList<>(IntStream.range(from, to).boxed().toList());
        chance.shuffle(all);
        return all.subList(0, count);
    }

    /** With a capital where the number that stands there has one. */
    private String cased(String number) {
        return Character.isUpperCase(printed.charAt(0))
                ? Character.toUpperCase(number.charAt(0)) + number.substring(1)
                : number;
    }
}
