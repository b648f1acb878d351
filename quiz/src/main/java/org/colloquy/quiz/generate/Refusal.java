package org.colloquy.quiz.generate;

import java.util.Locale;
import java.util.Objects;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;

/** Why a transcript yields no fair exercises of a kind. */
public sealed interface Refusal {

    /** The kind that is refused. */
    ExerciseKind kind();

    /** The reason, and what can be done, in plain sentences for a teacher. */
    String message();

    private static String called(ExerciseKind kind) {
        return "“" + kind.title() + "”";
    }

    /**
     * There is not enough of something, or what there is does not go together in one exercise.
     *
     * @param kind the kind that is refused
     * @param material what there is too little of
     * @param found how many there are; may be as many as it takes, if they do not go together
     * @param needed how many it takes
     */
    record TooFew(ExerciseKind kind, Material material, int found, int needed) implements Refusal {

        public TooFew {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(material, "material");
        }

        @Override
        public String message() {
            String count = found < needed
                    ? "it takes at least " + needed + ", and this text has " + found
                    : "this text has " + found + ", but no " + needed + " of them go together in one exercise";
            return called(kind) + " asks for " + material.noun() + ": " + count + ". " + material.advice();
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
            return called(kind) + " has no exercise of the difficulty "
                    + difficulty.name().toLowerCase(Locale.ROOT)
                    + " in this text. Leave the difficulty open, or choose another.";
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
            return called(kind) + " asks about a news report. Give one about this interview, or choose other kinds.";
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
                    "%s would nearly always have the answer %s, who has %.0f %% of the lines that can be asked about. "
                            + "Choose other kinds, or a text in which others say more.",
                    called(kind),
                    speaker,
                    100 * share);
        }
    }
}
