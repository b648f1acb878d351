package org.colloquy.quiz.grade;

/**
 * A 95 % confidence interval.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    /** The 97.5th percentile of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException if {@code low} is not at most {@code high} */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low must be at most high: " + low + ", " + high);
        }
    }

    /**
     * Wilson's score interval for a proportion. For scores between 0 and 1 with partial credit it is on the safe side,
     * because their variance is at most that of a proportion with the same mean.
     *
     * <p>Wilson: Probable inference, the law of succession, and statistical inference. JASA 22 (1927), 209–212.
     *
     * @param mean the proportion
     * @param n from how many; may be a fraction where ties are shared
     */
    public static Interval wilson(double mean, double n) {
        double z2 = Z * Z;
        double centre = (mean + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(mean * (1 - mean) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * For the difference of two independent proportions, from their Wilson intervals.
     *
     * <p>Newcombe: Interval estimation for the difference between independent proportions. Statistics in Medicine 17
     * (1998), 873–890, method 10.
     */
    static Interval difference(double one, double other, double n) {
        Interval first = wilson(one, n);
        Interval second = wilson(other, n);
        double below = Math.hypot(one - first.low, second.high - other);
        double above = Math.hypot(first.high - one, other - second.low);
        return new Interval(one - other - below, one - other + above);
    }

    /** Fisher's interval for a correlation from {@code n} pairs. */
    static Interval correlation(double r, int n) {
        if (Math.abs(r) >= 1) {
            return new Interval(r, r);
        }
        double centre = Math.log((1 + r) / (1 - r)) / 2;
        double half = Z / Math.sqrt(n - 3);
        return new Interval(Math.tanh(centre - half), Math.tanh(centre + half));
    }
}
