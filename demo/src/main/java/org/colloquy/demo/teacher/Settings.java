package org.colloquy.demo.teacher;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.generate.QuizGenerator;

/**
 * What a teacher asks for.
 *
 * @param count how many questions, if the text yields as many
 * @param kinds at least one
 * @param difficulty any, if it is empty
 * @param seed what chance is drawn from
 */
record Settings(int count, Set<ExerciseKind> kinds, Optional<Difficulty> difficulty, long seed) {
    static final int MAX_COUNT = 30;
    private static final int USUAL_COUNT = 10;

    /** As many digits as can be read from a screen and typed elsewhere. */
    private static final int SEEDS = 1_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if there is no kind, or {@code count} lies outside 1 to 30 */
    Settings {
        if (kinds.isEmpty() || count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("kinds: " + kinds + ", count: " + count);
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Objects.requireNonNull(difficulty, "difficulty");
    }

    /** Ten questions of all kinds, drawn by lot. */
    static Settings usual() {
        return new Settings(USUAL_COUNT, EnumSet.allOf(ExerciseKind.class), Optional.empty(), drawSeed());
    }

    static long drawSeed() {
        return RANDOM.nextInt(SEEDS);
    }

    Settings withSeed(long other) {
        return new Settings(count, kinds, difficulty, other);
    }

    Settings withCount(int other) {
        return new Settings(other, kinds, difficulty, seed);
    }

    Settings withKind(ExerciseKind kind) {
        return new Settings(count, Set.of(kind), difficulty, seed);
    }

    QuizGenerator.Builder generator() {
        QuizGenerator.Builder builder =
                QuizGenerator.builder().seed(seed).count(count).kinds(kinds);
        difficulty.ifPresent(builder::difficulty);
        return builder;
    }
}
