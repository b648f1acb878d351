package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Stem;

/** An exercise without its place in the quiz, and without places for its options. */
interface Draft {

    /** What it asks. */
    ExerciseKind kind();

    /** What is put before the answerer. */
    Stem stem();

    /** What of the interview it takes up. */
    Footprint footprint();

    /** From 0 to 1. */
    double difficulty();

    /** The same with another difficulty. */
    Draft withDifficulty(double other);

    /** In how many places the key may stand; 1 if the key is no single option. */
    int places();

    /** The answer, as it is told from the answers of other exercises; empty if the key is no single option. */
    Optional<String> answer();

    /** All answers that could be the key of an exercise with these options. */
    List<String> possibleAnswers();

    /** The exercise as it would be, to be looked at before it has its place. */
    default Exercise sample() {
        return at("e1", 0, Chance.of(0));
    }

    /** The exercise, its key at {@code place}, from 0, among the options. */
    Exercise at(String id, int place, Chance chance);
}
