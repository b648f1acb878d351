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
 * @param right how many answers are right
 */
record ResultView(String title, String interviewPath, String path, int right, List<Line> lines) {

    /**
     * A question with its answer.
     *
     * @param given the answer that was chosen
     * @param key the right answer
     */
    record Line(
            int number,
            String path,
            String question,
            Optional<String> quotation,
            String given,
            String key,
            boolean right) {}

    static ResultView of(Attempt attempt, String path) {
        List<Line> lines = IntStream.rangeClosed(1, attempt.size())
                .mapToObj(number -> line(attempt, path, number))
                .toList();
        return new ResultView(attempt.title(), attempt.interviewPath(), path, attempt.right(), lines);
    }

    private static Line line(Attempt attempt, String path, int number) {
        Exercise exercise = attempt.quiz().exercises().get(number - 1);
        return new Line(
                number,
                path + "/questions/" + number,
                exercise.stem().question(),
                exercise.stem().quotation(),
                texts(exercise, List.of(attempt.answer(number).orElseThrow())),
                texts(exercise, exercise.key().ids()),
                attempt.isRight(number));
    }

    private static String texts(Exercise exercise, List<String> ids) {
        return exercise.options().stream()
                .filter(option -> ids.contains(option.id()))
                .map(Option::text)
                .collect(Collectors.joining(", "));
    }

    int count() {
        return lines.size();
    }

    /** A word about the result. */
    String verdict() {
        int percent = 100 * right / count();
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
