package org.colloquy.quiz.generate;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Quiz;
import org.colloquy.transcript.Transcript;

/**
 * Makes a quiz from a transcript.
 *
 * <pre>{@code
 * QuizGenerator generator = QuizGenerator.builder().seed(7).count(10).build();
 * Generation generation = generator.generate(transcript);
 * generation.quiz().ifPresentOrElse(this::show, () -> explain(generation.refusals()));
 * }</pre>
 *
 * <p>The same transcript, configuration and seed make the same quiz, on every machine and Java version. A generator is
 * immutable and may serve several threads.
 */
public final class QuizGenerator {
    private final long seed;
    private final int count;
    private final Set<ExerciseKind> kinds;
    private final Optional<Difficulty> difficulty;
    private final Set<String> avoided;

    private QuizGenerator(Builder builder) {
        this.seed = builder.seed;
        this.count = builder.count;
        this.kinds = Collections.unmodifiableSet(EnumSet.copyOf(builder.kinds));
        this.difficulty = builder.difficulty;
        this.avoided = builder.avoided;
    }

    /** Begins a configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /** The number that everything left to chance is drawn from. */
    public long seed() {
        return seed;
    }

    /** A quiz about {@code transcript}, or the reasons why there can be no fair one. */
    public Generation generate(Transcript transcript) {
        Objects.requireNonNull(transcript, "transcript");
        return composer().compose(Interview.of(transcript, Optional.empty()));
    }

    /** A quiz about {@code transcript} and a report on it, or the reasons why there can be no fair one. */
    public Generation generate(Transcript transcript, ReportedClaims report) {
        Objects.requireNonNull(transcript, "transcript");
        return composer().compose(Interview.of(transcript, Optional.of(report)));
    }

    /**
     * The quiz with other exercises in place of some, and all else as it was: what a teacher locks is what is not named
     * here. The new ones have ids that the quiz has not had; there are fewer if the text does not yield as many.
     *
     * @param quiz a quiz about {@code transcript}
     * @param ids the exercises to replace
     */
    public Generation replace(Transcript transcript, Quiz quiz, Set<String> ids) {
        Objects.requireNonNull(transcript, "transcript");
        return composer().replace(Interview.of(transcript, Optional.empty()), quiz, Set.copyOf(ids));
    }

    /** As {@link #replace(Transcript, Quiz, Set)}, of a quiz about an interview and a report. */
    public Generation replace(Transcript transcript, ReportedClaims report, Quiz quiz, Set<String> ids) {
        Objects.requireNonNull(transcript, "transcript");
        return composer().replace(Interview.of(transcript, Optional.of(report)), quiz, Set.copyOf(ids));
    }

    /**
     * A quiz of as many exercises as are asked for, drawn anew around those that stay in their places. The others may
     * come again; the new ones have ids that the quiz does not have.
     *
     * @param quiz a quiz about {@code transcript}
     * @param kept the ids of those that stay
     */
    public Generation renew(Transcript transcript, Quiz quiz, Set<String> kept) {
        Objects.requireNonNull(transcript, "transcript");
        return composer().renew(Interview.of(transcript, Optional.empty()), quiz, Set.copyOf(kept));
    }

    /** As {@link #renew(Transcript, Quiz, Set)}, of a quiz about an interview and a report. */
    public Generation renew(Transcript transcript, ReportedClaims report, Quiz quiz, Set<String> kept) {
        Objects.requireNonNull(transcript, "transcript");
        return composer().renew(Interview.of(transcript, Optional.of(report)), quiz, Set.copyOf(kept));
    }

    private Composer composer() {
        return new Composer(seed, count, kinds, difficulty, avoided);
    }

    /** A configuration in the making. */
    public static final class Builder {
        private long seed;
        private int count = 10;
        private Set<ExerciseKind> kinds = EnumSet.allOf(ExerciseKind.class);

        private Optional<Difficulty> difficulty = Optional.empty();
        private Set<String> avoided = Set.of();

        private Builder() {}

        /** The number that everything left to chance is drawn from; 0 if this is not called. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * How many exercises the quiz should have; 10 if this is not called. It has fewer where the text does not
         * yield as many.
         *
         * @throws IllegalArgumentException if {@code count} is not between 1 and 1,000
         */
        public Builder count(int count) {
            if (count < 1 || count > 1_000) {
                throw new IllegalArgumentException("count must lie between 1 and 1,000: " + count);
            }
            this.count = count;
            return this;
        }

        /**
         * The kinds to ask; all if this is not called.
         *
         * @throws IllegalArgumentException if {@code kinds} is empty
         */
        public Builder kinds(Set<ExerciseKind> kinds) {
            this.kinds = EnumSet.copyOf(kinds);
            return this;
        }

        /** How hard the exercises shall be; any if this is not called. */
        public Builder difficulty(Difficulty difficulty) {
            this.difficulty = Optional.of(difficulty);
            return this;
        }

        /** Exercises that shall not come in place of others, because they were looked at and sorted out. */
        public Builder avoiding(Collection<Exercise> exercises) {
            this.avoided = exercises.stream().map(Offer::nameOf).collect(Collectors.toUnmodifiableSet());
            return this;
        }

        /** The generator. */
        public QuizGenerator build() {
            return new QuizGenerator(this);
        }
    }
}
