package org.colloquy.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of an English text, in figures or in words, ordinals among them ({@code the ninth of October}).
 *
 * <p>{@code one}, {@code first}, {@code second} and {@code third} alone are mostly no numbers and left out, unless
 * {@code of} follows the ordinal. Takes time linear in the text.
 */
public final class NumberFinder {
    private static final int MOST_DIGITS = 18;
    private static final Set<String> UNITS_WITH_HUNDREDTHS =
            Set.of("pound", "pounds", "dollar", "dollars", "euro", "euros", "metre", "metres", "meter", "meters");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<NumberMention> found = new ArrayList<>();

    private NumberFinder(String text) {
        this.text = text;
    }

    /** A run of letters, or of digits with their signs. */
    private record Word(String lower, int start, int end) {
        boolean isFigures() {
            return Character.isDigit(lower.charAt(0));
        }
    }

    /** The numbers of {@code text}, in its order. */
    public static List<NumberMention> in(String text) {
        NumberFinder finder = new NumberFinder(text);
        finder.split();
        int at = 0;
        while (at < finder.words.size()) {
            at = Math.max(at + 1, finder.number(at));
        }
        return List.copyOf(finder.found);
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (isAsciiDigit(c)) {
                while (end < text.length() && (isAsciiDigit(text.charAt(end)) || isSign(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
            } else {
                at++;
                continue;
            }
            words.add(new Word(text.substring(at, end).toLowerCase(Locale.ROOT), at, end));
            at = end;
        }
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a decimal stop or a thousands' comma stands here. */
    private boolean isSign(int at) {
        char c = text.charAt(at);
        if ((c != '.' && c != ',') || at + 1 >= text.length() || !isAsciiDigit(text.charAt(at + 1))) {
            return false;
        }
        return c == '.' || (digitsFrom(at + 1) == 3);
    }

    private int digitsFrom(int from) {
        int to = from;
        while (to < text.length() && to - from < 4 && isAsciiDigit(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /** Reads a number at word {@code from}, if there is one; where the next word to look at is. */
    private int number(int from) {
        int next = words.get(from).isFigures() ? figures(from) : wordNumber(from);
        return next < 0 ? from + 1 : next;
    }

    private int figures(int from) {
        BigDecimal value = parse(words.get(from).lower());
        if (value == null) {
            return -1;
        }
        int next = from + 1;
        BigDecimal multiplier =
                isClose(from) ? NumberWords.multiplier(words.get(next).lower()) : null;
        if (multiplier != null) {
            value = value.multiply(multiplier);
            next++;
        }
        add(from, next, value);
        return next;
    }

    private static @Nullable BigDecimal parse(String figures) {
        String plain = figures.replace(",", "");
        boolean oneStop = plain.indexOf('.') == plain.lastIndexOf('.');
        return oneStop && plain.length() <= MOST_DIGITS ? new BigDecimal(plain) : null;
    }

    /** Adds up {@code two hundred and six thousand four}. */
    private int wordNumber(int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        int at = from;
        String last = "";
        while (at < words.size() && (at == from || isClose(at - 1))) {
            String word = words.get(at).lower();
            Integer value = NumberWords.value(word);
            BigDecimal multiplier = NumberWords.multiplier(word);
            if (value != null && mayFollow(last, value)) {
                group = group.add(BigDecimal.valueOf(value));
            } else if (multiplier != null && !NumberWords.isOrdinal(last)) {
                BigDecimal times = group.signum() == 0 ? BigDecimal.ONE : group;
                if (multiplier.compareTo(HUNDRED) == 0) {
                    group = times.multiply(HUNDRED);
                } else {
                    total = total.add(times.multiply(multiplier));
                    group = BigDecimal.ZERO;
                }
            } else if (!(word.equals("and") && NumberWords.multiplier(last) != null && valueAt(at + 1) != null)) {
                break;
            }
            last = word;
            at++;
        }
        return at == from || isNoNumber(from, at) ? -1 : finish(from, at, total.add(group));
    }

    private @Nullable Integer valueAt(int index) {
        return index < words.size() && isClose(index - 1)
                ? NumberWords.value(words.get(index).lower())
                : null;
    }

    private static boolean mayFollow(String last, int value) {
        if (last.isEmpty() || last.equals("and") || NumberWords.multiplier(last) != null) {
            return true;
        }
        return NumberWords.isTens(last) && value > 0 && value < 10;
    }

    private boolean isNoNumber(int from, int to) {
        String word = words.get(from).lower();
        boolean ordinalOf = NumberWords.isOrdinal(word)
                && to < words.size()
                && words.get(to).lower().equals("of");
        return to == from + 1 && NumberWords.isSeldomNumber(word) && !ordinalOf && hundredths(to) == null;
    }

    /** Takes in the rest of {@code one pound eighty}, {@code one metre and forty}. */
    private int finish(int from, int to, BigDecimal value) {
        BigDecimal rest = hundredths(to);
        if (rest == null) {
            add(from, to, value);
            return to;
        }
        int end = words.get(to + 1).lower().equals("and") ? to + 3 : to + 2;
        add(from, end, value.add(rest));
        return end;
    }

    private @Nullable BigDecimal hundredths(int unit) {
        if (unit + 1 >= words.size()
                || !UNITS_WITH_HUNDREDTHS.contains(words.get(unit).lower())
                || !isClose(unit)) {
            return null;
        }
        int at = words.get(unit + 1).lower().equals("and") ? unit + 2 : unit + 1;
        Integer value = at < words.size() && isClose(at - 1)
                ? NumberWords.value(words.get(at).lower())
                : null;
        boolean last = !isClose(at) || !goesOn(words.get(at + 1).lower());
        return value != null && value >= 10 && last ? BigDecimal.valueOf(value, 2) : null;
    }

    private static boolean goesOn(String word) {
        return NumberWords.value(word) != null || UNITS_WITH_HUNDREDTHS.contains(word);
    }

    private void add(int from, int to, BigDecimal value) {
        found.add(new NumberMention(
                new Span(words.get(from).start(), words.get(to - 1).end()), value));
    }

    /** Whether nothing but spaces or a hyphen stands between a word and the next. */
    private boolean isClose(int index) {
        if (index + 1 >= words.size()) {
            return false;
        }
        int from = words.get(index).end();
        int to = words.get(index + 1).start();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && c != '-') {
                return false;
            }
        }
        return to - from <= 3;
    }
}
