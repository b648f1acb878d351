package org.colloquy.quiz.generate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Everything left to chance, drawn from a seed.
 *
 * <p>Steele, Lea, Flood: Fast splittable pseudorandom number generators (OOPSLA 2014), as {@link SplittableRandom}
 * implements it. Only its 64-bit numbers are used and bounded here, because the methods that bound them have changed
 * between Java versions, and a seed shall make the same quiz on all.
 */
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Chance of(long seed) {
        return new Chance(seed);
    }

    /** A stream of its own for {@code purpose}, so that what one part draws does not move another. */
    static Chance of(long seed, String purpose) {
        long mixed = seed;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mixed * 0x5851_F42D_4C95_7F2DL + purpose.charAt(i);
        }
        return new Chance(mixed);
    }

    /** A number from 0 to {@code bound - 1}, each as likely. */
    int below(int bound) {
        long limit = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        long drawn;
        do {
            drawn = random.nextLong() >>> 1;
        } while (drawn >= limit);
        return (int) (drawn % bound);
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Fisher and Yates. */
    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = list.get(i);
            list.set(i, list.get(j));
            list.set(j, held);
        }
    }
}
