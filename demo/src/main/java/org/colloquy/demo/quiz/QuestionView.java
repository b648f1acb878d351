package org.colloquy.demo.quiz;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Exercise;

/**
 * A question without an answer yet. It holds nothing that the reader may not know.
 *
 * @param title the interview's title
 * @param number of the question, from 1
 * @param count how many questions there are
 * @param quotation the words that the question is about
 * @param choices the answers offered, if one of them is right
 * @param rows what to choose for, if the answer is an order or pairs
 * @param reminded whether the form came without an answer
 */
record QuestionView(
        String title,
        String interviewPath,
        int number,
        int count,
        String question,
        Optional<String> quotation,
        List<AnswerForm.Choice> choices,
        List<AnswerForm.Row> rows,
        boolean reminded) {

    static QuestionView of(Attempt attempt, int number, boolean reminded) {
        Exercise exercise = attempt.quiz().exercises().get(number - 1);
        return new QuestionView(
                attempt.title(),
                attempt.interviewPath(),
                number,
                attempt.size(),
                exercise.stem().question(),
                exercise.stem().quotation(),
                AnswerForm.choices(exercise),
                AnswerForm.rows(exercise),
                reminded);
    }
}
