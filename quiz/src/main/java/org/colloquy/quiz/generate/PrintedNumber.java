package org.colloquy.quiz.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number in digits as it stands in a text: {@code 44}, {@code 1,500}, {@code 2.5}.
 *
 * @param range where it stands
 * @param printed its characters
 * @param year whether it may be the number of a year
 */
record PrintedNumber(Range range, String printed, boolean year) implements Numeral {
    private static final int LONGEST = 12;
    private static final String GLUE = "-–/:#$§°.,'’";

    /** The number of {@code text}; empty if there is none, or more than one, or one that is part of a name or code. */
    static Optional<PrintedNumber> only(String text) {
        int from = firstDigit(text, 0);
        int to = from;
        while (to < text.length() && isPart(text, to)) {
            to++;
        }
        boolean one = from < text.length() && firstDigit(text, to) == text.length();
        if (!one || to - from > LONGEST || isGlued(text, from, to)) {
            return Optional.empty();
        }
        String printed = text.substring(from, to);
        return Optional.of(new PrintedNumber(new Range(from, to), printed, isYear(printed)));
    }

    @Override
    public List<String> series(int size, Chance chance) {
        BigDecimal value = new BigDecimal(printed.replace(",", ""));
        BigDecimal unit = year ? BigDecimal.ONE : unit(value);
        long mantissa = value.divide(unit).longValueExact();
        long step = year ? 1 : step(mantissa, chance);
        long lowest = mantissa - (size - 1) * step;
        long highest = mantissa + (size - 1) * step;
        if (step == 0 || lowest <= 0 || !sameLook(lowest, value, unit) || !sameLook(highest, value, unit)) {
            return List.of();
        }
        int place = chance.below(size);
        List<String> series = new ArrayList<>();
        for (int i = 0; i < size; i++) { // evenly apart, so that none is the odd one out
            series.add(print(unit.multiply(BigDecimal.valueOf(mantissa + (i - place) * step))));
        }
        return series;
    }

    /** A tenth to a fifth of the number, so that none can be told to be out of scale. */
    private static long step(long mantissa, Chance chance) {
        long smallest = Math.max(1, mantissa / 10);
        long largest = Math.max(smallest, mantissa / 5);
        return smallest + chance.below((int) Math.min(1_000_000, largest - smallest + 1));
    }

    /** What the last figure that is not 0 counts. */
    private static BigDecimal unit(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return value.scale() > 0
                ? BigDecimal.ONE.movePointLeft(value.scale())
                : BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    }

    private static boolean sameLook(long mantissa, BigDecimal value, BigDecimal unit) {
        BigDecimal other = unit.multiply(BigDecimal.valueOf(mantissa));
        return other.precision() - other.scale() == value.precision() - value.scale();
    }

    private String print(BigDecimal value) {
        return printed.indexOf(',') >= 0
                ? String.format(Locale.ROOT, "%,." + Math.max(0, decimals()) + "f", value)
                : value.setScale(decimals()).toPlainString();
    }

    private int decimals() {
        int point = printed.indexOf('.');
        return point < 0 ? 0 : printed.length() - point - 1;
    }

    private static int firstDigit(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        boolean inner = (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return (c >= '0' && c <= '9') || inner;
    }

    /** Next to a letter or a sign that makes it part of a code, a name, a time, a compound or a sum of money. */
    private static boolean isGlued(String text, int from, int to) {
        boolean before = from > 0
                && (Character.isLetter(text.charAt(from - 1)) || GLUE.indexOf(text.charAt(from - 1)) >= 0)
                && "$€£".indexOf(text.charAt(from - 1)) < 0;
        boolean after =
                to < text.length() && (Character.isLetter(text.charAt(to)) || "-–/:".indexOf(text.charAt(to)) >= 0);
        return before || after || text.charAt(from) == '0' || !isWellGrouped(text.substring(from, to));
    }

    private static boolean isWellGrouped(String printed) {
        int point = printed.indexOf('.');
        String whole = point < 0 ? printed : printed.substring(0, point);
        boolean onePoint = point == printed.lastIndexOf('.')
                && printed.indexOf(',', Math.max(0, point)) < (point < 0 ? Integer.MAX_VALUE : 0);
        String[] groups = whole.split(",", -1);
        boolean grouped = groups[0].length() <= 3 || groups.length == 1;
        for (int i = 1; i < groups.length; i++) {
            grouped &= groups[i].length() == 3;
        }
        return onePoint && grouped;
    }

    private static boolean isYear(String printed) {
        if (printed.length() != 4 || !printed.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int year = Integer.parseInt(printed);
        return year >= 1500 && year <= 2100;
    }
}
