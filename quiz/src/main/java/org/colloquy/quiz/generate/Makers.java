package org.colloquy.quiz.generate;

import org.colloquy.quiz.ExerciseKind;

/** Which maker makes which kind; the one place that knows them all. */
final class Makers {
    private Makers() {}

    static Maker of(ExerciseKind kind) {
        return switch (kind) {
            case WHO_SAID_IT -> new WhoSaidItMaker();
            case WHICH_TOPIC -> new WhichTopicMaker();
        };
    }
}
