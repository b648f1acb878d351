package org.colloquy.demo.quiz;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;

/**
 * A question with the reader's answer and the right one.
 *
 * @param title the interview's title
 * @param number of the question, from 1
 * @param count how many questions there are
 * @param quotation the words that the question is about
 * @param turnPath the address of the line in the interview
 * @param nextPath the address of the next question, or of the result
 * @param last whether there is no question without an answer left
 */
record AnsweredView(
        String title,
        String interviewPath,
        int number,
        int count,
        String question,
        Optional<String> quotation,
        List<Choice> choices,
        boolean right,
        int rightSoFar,
        int answered,
        Explanation explanation,
        String turnPath,
        String nextPath,
        boolean last) {

    /**
     * An answer that was offered.
     *
     * @param whyNot why it is wrong, where that is known
     */
    record Choice(String text, boolean chosen, boolean right, Optional<String> whyNot) {}

    static AnsweredView of(Attempt attempt, int number, String nextPath) {
        Exercise exercise = attempt.quiz().exercises().get(number - 1);
        String answer = attempt.answer(number).orElseThrow();
        List<Choice> choices = exercise.options().stream()
                .map(option -> new Choice(
                        option.text(),
                        option.id().equals(answer),
                        exercise.key().ids().contains(option.id()),
                        Optional.ofNullable(exercise.explanation().whyNot().get(option.id()))))
                .toList();
        return new AnsweredView(
                attempt.title(),
                attempt.interviewPath(),
                number,
                attempt.size(),
                exercise.stem().question(),
                exercise.stem().quotation(),
                choices,
                attempt.isRight(number),
                attempt.right(),
                attempt.answers().size(),
                exercise.explanation(),
                exercise.provenance()
                        .turn()
                        .map(turn -> attempt.interviewPath() + "/turns/" + turn)
                        .orElse(attempt.interviewPath()),
                nextPath,
                attempt.next().isEmpty());
    }
}
