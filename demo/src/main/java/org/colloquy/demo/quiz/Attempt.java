package org.colloquy.demo.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.grade.Grader;

/**
 * One run of a reader through a quiz.
 *
 * @param interviewPath the address of the interview's page
 * @param title the interview's title
 * @param code that of the class, if this is its quiz
 * @param answers by the number of the question, from 1, the answer in the form of {@link Grader}
 */
record Attempt(
        String interviewPath, String title, Optional<ClassCode> code, Quiz quiz, Map<Integer, List<String>> answers) {

    Attempt {
        answers = Map.copyOf(answers);
    }

    static Attempt begin(String interviewPath, String title, Quiz quiz) {
        return new Attempt(interviewPath, title, Optional.empty(), quiz, Map.of());
    }

    static Attempt begin(ClassCode code, ClassQuiz quiz) {
        return new Attempt(quiz.interviewPath(), quiz.title(), Optional.of(code), quiz.quiz(), Map.of());
    }

    /** The same questions, none answered. */
    Attempt again() {
        return new Attempt(interviewPath, title, code, quiz, Map.of());
    }

    int size() {
        return quiz.exercises().size();
    }

    /** The question with this number, if there is one. */
    Optional<Exercise> question(int number) {
        return number >= 1 && number <= size() ? Optional.of(quiz.exercises().get(number - 1)) : Optional.empty();
    }

    /** The answer, in the form of {@link Grader}. */
    Optional<List<String>> answer(int number) {
        return Optional.ofNullable(answers.get(number));
    }

    /** From 0 to 1; between them for an order or pairs of which some are right. */
    double score(int number) {
        return answer(number)
                .map(answer -> Grader.score(quiz.exercises().get(number - 1), answer))
                .orElse(0.0);
    }

    boolean isRight(int number) {
        return score(number) == 1;
    }

    /** The sum of all scores. */
    double points() {
        return answers.keySet().stream().mapToDouble(this::score).sum();
    }

    int right() {
        return (int) answers.keySet().stream().filter(this::isRight).count();
    }

    /** The first question without an answer; empty when all have one. */
    Optional<Integer> next() {
        for (int number = 1; number <= size(); number++) {
            if (!answers.containsKey(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /**
     * With an answer to the question that is next. The first answer stands: later ones and answers out of turn change
     * nothing.
     */
    Attempt answered(int number, List<String> answer) {
        if (!next().equals(Optional.of(number))) {
            return this;
        }
        Map<Integer, List<String>> more = new HashMap<>(answers);
        more.put(number, List.copyOf(answer));
        return new Attempt(interviewPath, title, code, quiz, more);
    }
}
