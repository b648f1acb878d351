package org.colloquy.demo.quiz;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.colloquy.demo.store.BoundedStore;

/**
 * The quizzes that are open for classes, by their codes. Who has begun one keeps it as it was, whatever is opened under
 * its code later.
 */
public final class ClassQuizzes {
    private static final int MAX_QUIZZES = 200;
    private static final Duration IDLE = Duration.ofHours(12);

    private final BoundedStore<ClassQuiz> quizzes;

    /** None. */
    public ClassQuizzes(InstantSource clock) {
        this.quizzes = new BoundedStore<>(MAX_QUIZZES, IDLE, quiz -> 1, clock);
    }

    /** Gives a quiz to all who come with {@code code} from now on. */
    public void open(ClassCode code, ClassQuiz quiz) {
        quizzes.put(code.text(), quiz);
    }

    /** Gives no quiz any more to those who come with {@code code}. */
    public void close(ClassCode code) {
        quizzes.remove(code.text());
    }

    /** What those who come with {@code code} are given. */
    public Optional<ClassQuiz> find(ClassCode code) {
        return quizzes.find(code.text());
    }
}
