package org.colloquy.quiz.export;

import java.util.Arrays;
import java.util.Optional;

/** A format in which a quiz can be written. */
public enum QuizFormat {
    /** Colloquy's own, {@code colloquy/quiz/1}: everything that a quiz holds. */
    JSON("json");

    private final String id;

    QuizFormat(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The format with this name. */
    public static Optional<QuizFormat> parse(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
