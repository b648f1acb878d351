package org.colloquy.quiz.generate;

import java.util.Locale;
import java.util.Objects;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;

/** Why a transcript yields no fair exercises of a kind. */
public sealed interface Refusal {

    /** The kind that is refused. */
    ExerciseKind kind();

    /** The reason as a sentence for a teacher. */
    String message();

    /**
     * There is not enough of something.
     *
     * @param kind the kind that is refused
     * @param material what there is too little of
     * @param found how many there are
     * @param needed how many it takes
     */
    record TooFew(ExerciseKind kind, Material material, int found, int needed) implements Refusal {

        public TooFew {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(material, "material");
        }

        @Override
        public String message() {
            return "%s needs %d %s, and this text has %d.".formatted(kind, needed, material.noun(), found);
        }
    }

    /**
     * There are none of the difficulty that was asked for.
     *
     * @param kind the kind that is refused
     * @param difficulty what was asked for
     */
    record NoneOfDifficulty(ExerciseKind kind, Difficulty difficulty) implements Refusal {

        public NoneOfDifficulty {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(difficulty, "difficulty");
        }

        @Override
        public String message() {
            return "%s has nothing of the difficulty %s in this text.".formatted(kind, difficulty);
        }
    }

    /**
     * The kind asks about a news report, and there is none.
     *
     * @param kind the kind that is refused
     */
    record NeedsReport(ExerciseKind kind) implements Refusal {

        public NeedsReport {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String message() {
            return "%s needs a news report about the interview.".formatted(kind);
        }
    }

    /**
     * The key would be the same person so often that guessing the most frequent one pays.
     *
     * @param kind the kind that is refused
     * @param speaker the name of that person
     * @param share of the usable lines that are this person's, from 0 to 1
     */
    record Lopsided(ExerciseKind kind, String speaker, double share) implements Refusal {

        public Lopsided {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(speaker, "speaker");
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "%s would nearly always have the answer %s, who has %.0f %% of the usable lines.",
                    kind,
                    speaker,
                    100 * share);
        }
    }
}
