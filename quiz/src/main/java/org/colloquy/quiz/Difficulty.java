package org.colloquy.quiz;

/** A teacher's three steps on the scale of {@link Exercise#difficulty()}. */
public enum Difficulty {
    /** Up to a third of the scale. */
    EASY,
    /** Between a third and two thirds. */
    MEDIUM,
    /** Two thirds and above. */
    HARD;

    /** The step on which {@code difficulty}, between 0 and 1, lies. */
    public static Difficulty of(double difficulty) {
        if (difficulty < 1.0 / 3) {
            return EASY;
        }
        return difficulty < 2.0 / 3 ? MEDIUM : HARD;
    }
}
