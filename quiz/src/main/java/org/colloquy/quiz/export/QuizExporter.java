package org.colloquy.quiz.export;

import java.util.Objects;
import org.colloquy.quiz.Quiz;

/**
 * Writes a quiz in a format.
 *
 * <pre>{@code
 * byte[] json = QuizExporter.to(QuizFormat.JSON).export(quiz);
 * }</pre>
 *
 * <p>The result has the keys in it: it is for teachers. The same quiz makes the same bytes.
 */
public final class QuizExporter {
    private final QuizFormat format;

    private QuizExporter(QuizFormat format) {
        this.format = format;
    }

    /** An exporter to {@code format}. */
    public static QuizExporter to(QuizFormat format) {
        return new QuizExporter(Objects.requireNonNull(format, "format"));
    }

    /** The quiz as a file of the format. */
    public byte[] export(Quiz quiz) {
        return switch (format) {
            case JSON -> JsonQuiz.write(quiz);
        };
    }
}
