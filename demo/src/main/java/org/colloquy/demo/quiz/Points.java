package org.colloquy.demo.quiz;

import java.util.Locale;

/** Points in writing. */
final class Points {
    private Points() {}

    /** With one decimal, if there is one: {@code 3}, {@code 0.7}. */
    static String words(double points) {
        double rounded = Math.rint(points * 10) / 10;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
