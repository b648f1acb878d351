package org.colloquy.quiz.generate;

import org.colloquy.quiz.ExerciseKind;

/** Makes exercises of one kind. */
interface Maker {

    ExerciseKind kind();

    /** Drafts from {@code interview}, the best first, or the reason why there are none. */
    Yield make(Interview interview, Chance chance);
}
