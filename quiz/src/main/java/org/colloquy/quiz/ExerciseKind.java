package org.colloquy.quiz;

/** What an exercise asks. */
public enum ExerciseKind {
    /** A line; whose is it? */
    WHO_SAID_IT,
    /** A line; under which topic was it said? */
    WHICH_TOPIC
}
