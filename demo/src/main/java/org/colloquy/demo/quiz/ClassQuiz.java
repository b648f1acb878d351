package org.colloquy.demo.quiz;

import java.util.Objects;
import org.colloquy.quiz.Quiz;

/**
 * A quiz that is open for a class.
 *
 * @param interviewPath the address of the interview's page
 * @param title the interview's title
 */
public record ClassQuiz(String interviewPath, String title, Quiz quiz) {

    public ClassQuiz {
        Objects.requireNonNull(interviewPath, "interviewPath");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(quiz, "quiz");
    }
}
