package org.colloquy.quiz;

/** What an exercise asks. */
public enum ExerciseKind {
    /** A quotation; whose is it? */
    WHO_SAID_IT,
    /** A quotation; under which topic was it said? */
    WHICH_TOPIC
}
