package org.colloquy.demo.quiz;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;

/**
 * A question with the reader's answer and the right one.
 *
 * @param title the interview's title
 * @param number of the question, from 1
 * @param count how many questions there are
 * @param quotation the words that the question is about
 * @param choices the answers that were offered, if one of them is right
 * @param rows those of an order or of pairs
 * @param score from 0 to 1
 * @param mark what must be said of the words that the question is about
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
        List<RowView> rows,
        double score,
        int rightSoFar,
        int answered,
        Optional<String> mark,
        Explanation explanation,
        String turnPath,
        String nextPath,
        boolean last) {

    /**
     * An answer that was offered.
     *
     * @param mark what must be said of it
     * @param whyNot why it is wrong, where that is known
     */
    record Choice(String text, boolean chosen, boolean right, Optional<String> mark, Optional<String> whyNot) {}

    static AnsweredView of(Attempt attempt, int number, String nextPath) {
        Exercise exercise = attempt.quiz().exercises().get(number - 1);
        List<String> answer = attempt.answer(number).orElseThrow();
        List<Choice> choices = (exercise.kind().isChoice() ? exercise.options() : List.<Option>of())
                .stream()
                        .map(option -> new Choice(
                                option.text(),
                                answer.contains(option.id()),
                                exercise.key().ids().contains(option.id()),
                                OriginMark.of(option),
                                Optional.ofNullable(
                                        exercise.explanation().whyNot().get(option.id()))))
                        .toList();
        return new AnsweredView(
                attempt.title(),
                attempt.interviewPath(),
                number,
                attempt.size(),
                exercise.stem().question(),
                exercise.stem().quotation(),
                choices,
                RowView.of(exercise, answer),
                attempt.score(number),
                attempt.right(),
                attempt.answers().size(),
                OriginMark.of(exercise),
                exercise.explanation(),
                source(exercise, attempt.interviewPath()),
                nextPath,
                attempt.next().isEmpty());
    }

    /** Where to read on: in the interview, or beside the summary whose claim the question is about. */
    static String source(Exercise exercise, String interviewPath) {
        Provenance provenance = exercise.provenance();
        if (provenance.document() == Provenance.Document.REPORT) {
            return interviewPath
                    + "/claims"
                    + provenance.turn().map(turn -> "#" + turn).orElse("");
        }
        return provenance.turn().map(turn -> interviewPath + "/turns/" + turn).orElse(interviewPath);
    }

    /** Whether the line that is shown is in the editor's words. */
    boolean editorial() {
        return explanation.context().filter(OriginMark::isEditorial).isPresent();
    }

    boolean right() {
        return score == 1;
    }

    /** Whether the answer is right, in a few words. */
    String verdict() {
        if (score == 1) {
            return "That is right";
        }
        return score == 0 ? "Not this time" : "Partly right: " + Points.words(score) + " of a point";
    }
}
