package org.colloquy.demo.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Option;

/**
 * How a reader did.
 *
 * @param title the interview's title
 * @param path the address of the attempt
 * @param ofClass whether it is the quiz of a class
 * @param points what all answers are worth together
 * @param right how many answers are right
 */
record ResultView(
        String title, String interviewPath, String path, boolean ofClass, int right, double points, List<Line> lines) {

    /**
     * A question with its answer.
     *
     * @param given the answer that was chosen
     * @param key the right answer; empty for an order and for pairs
     * @param score from 0 to 1
     */
    record Line(
            int number,
            String path,
            String question,
            Optional<String> quotation,
            String given,
            Optional<String> key,
            double score) {

        boolean right() {
            return score == 1;
        }

        String points() {
            return Points.words(score);
        }
    }

    static ResultView of(Attempt attempt, String path) {
        List<Line> lines = IntStream.rangeClosed(1, attempt.size())
                .mapToObj(number -> line(attempt, path, number))
                .toList();
        return new ResultView(
                attempt.title(),
                attempt.interviewPath(),
                path,
                attempt.code().isPresent(),
                attempt.right(),
                attempt.points(),
                lines);
    }

    private static Line line(Attempt attempt, String path, int number) {
        Exercise exercise = attempt.quiz().exercises().get(number - 1);
        boolean choice = exercise.kind().isChoice();
        return new Line(
                number,
                path + "/questions/" + number,
                exercise.stem().question(),
                exercise.stem().quotation(),
                choice ? texts(exercise, attempt.answer(number).orElseThrow()) : "",
                choice ? Optional.of(texts(exercise, exercise.key().ids())) : Optional.empty(),
                attempt.score(number));
    }

    private static String texts(Exercise exercise, List<String> ids) {
        return exercise.options().stream()
                .filter(option -> ids.contains(option.id()))
                .map(Option::text)
                .collect(Collectors.joining(", "));
    }

    /** Whether some answers are neither right nor wrong. */
    boolean isPartly() {
        return points > right;
    }

    String pointsInWords() {
        return Points.words(points);
    }

    int count() {
        return lines.size();
    }

    /** A word about the result. */
    String verdict() {
        long percent = Math.round(100 * points / count());
        if (percent == 100) {
            return "Every line found. You read this interview closely.";
        }
        if (percent >= 70) {
            return "Well read. The lines you missed are marked below.";
        }
        if (percent >= 40) {
            return "A fair start. Read the marked lines in their context and try again.";
        }
        return "This was a first look. Read the interview again, then take the same questions once more.";
    }
}
