package org.colloquy.demo.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Quiz;

/**
 * One run of a reader through a quiz.
 *
 * @param interviewPath the address of the interview's page
 * @param title the interview's title
 * @param answers by the number of the question, from 1, the id of the option chosen
 */
record Attempt(String interviewPath, String title, Quiz quiz, Map<Integer, String> answers) {

    Attempt {
        answers = Map.copyOf(answers);
    }

    static Attempt begin(String interviewPath, String title, Quiz quiz) {
        return new Attempt(interviewPath, title, quiz, Map.of());
    }

    /** The same questions, none answered. */
    Attempt again() {
        return begin(interviewPath, title, quiz);
    }

    int size() {
        return quiz.exercises().size();
    }

    /** The question with this number, if there is one. */
    Optional<Exercise> question(int number) {
        return number >= 1 && number <= size() ? Optional.of(quiz.exercises().get(number - 1)) : Optional.empty();
    }

    /** The id of the option chosen. */
    Optional<String> answer(int number) {
        return Optional.ofNullable(answers.get(number));
    }

    boolean isRight(int number) {
        List<String> key = quiz.exercises().get(number - 1).key().ids();
        return answer(number).filter(answer -> key.equals(List.of(answer))).isPresent();
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
     * With an answer to the question that is next. The first answer stands: later ones, answers out of turn and ids of
     * no option change nothing.
     */
    Attempt answered(int number, String option) {
        boolean offered = question(number).stream()
                .flatMap(exercise -> exercise.options().stream())
                .anyMatch(one -> one.id().equals(option));
        if (!offered || !next().equals(Optional.of(number))) {
            return this;
        }
        Map<Integer, String> more = new HashMap<>(answers);
        more.put(number, option);
        return new Attempt(interviewPath, title, quiz, more);
    }
}
