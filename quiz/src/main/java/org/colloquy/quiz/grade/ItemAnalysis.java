package org.colloquy.quiz.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Quiz;

/**
 * What the answers of a class tell about the exercises of a quiz.
 *
 * <pre>{@code
 * for (Exercise exercise : quiz.exercises()) {
 *     ItemAnalysis.of(quiz, sheets, exercise).ifPresent(item -> show(item.facility(), item.discrimination()));
 * }
 * }</pre>
 *
 * <p>Below {@value #FEWEST} answers it says nothing: the intervals would cover nearly everything, and a teacher would
 * read chance as a finding.
 */
public final class ItemAnalysis {
    /** The fewest answers about which anything is said. */
    public static final int FEWEST = 20;

    /** Kelley: The selection of upper and lower groups for the validation of test items. J. Educ. Psychol. 30 (1939). */
    private static final double GROUP = 0.27;

    private final Quiz quiz;
    private final Exercise exercise;
    private final List<AnswerSheet> sheets;
    private final double[] scores;
    private final double[] totals;
    private final double[] rests;

    private ItemAnalysis(Quiz quiz, List<AnswerSheet> sheets, Exercise exercise) {
        this.quiz = quiz;
        this.exercise = exercise;
        this.sheets = sheets.stream()
                .filter(sheet -> sheet.answers().containsKey(exercise.id()))
                .toList();
        this.scores = this.sheets.stream()
                .mapToDouble(sheet -> score(exercise, sheet))
                .toArray();
        this.totals =
                this.sheets.stream().mapToDouble(sheet -> mean(sheet, true)).toArray();
        this.rests =
                this.sheets.stream().mapToDouble(sheet -> mean(sheet, false)).toArray();
    }

    /**
     * The figures of {@code exercise}; empty if fewer than {@value #FEWEST} sheets have it.
     *
     * @throws IllegalArgumentException if the exercise is not in the quiz
     */
    public static Optional<ItemStatistics> of(Quiz quiz, List<AnswerSheet> sheets, Exercise exercise) {
        if (!quiz.exercises().contains(exercise)) {
            throw new IllegalArgumentException("not in this quiz: " + exercise.id());
        }
        ItemAnalysis analysis = new ItemAnalysis(quiz, sheets, exercise);
        return analysis.sheets.size() < FEWEST ? Optional.empty() : Optional.of(analysis.statistics());
    }

    private ItemStatistics statistics() {
        int n = scores.length;
        double facility = mean(scores);
        return new ItemStatistics(
                exercise.id(),
                n,
                new Estimate(facility, Interval.wilson(facility, n)),
                discrimination(),
                correlation(scores, totals),
                correlation(scores, rests),
                exercise.key() instanceof Key.Choice ? optionUse() : List.of());
    }

    private double score(Exercise asked, AnswerSheet sheet) {
        return Grader.score(asked, sheet.answers().getOrDefault(asked.id(), List.of()));
    }

    /** The mean over what was put to the person, so that latecomers can be compared. */
    private double mean(AnswerSheet sheet, boolean withThisExercise) {
        return quiz.exercises().stream()
                .filter(asked -> sheet.answers().containsKey(asked.id()))
                .filter(asked -> withThisExercise || !asked.equals(exercise))
                .mapToDouble(asked -> score(asked, sheet))
                .average()
                .orElse(0);
    }

    private Estimate discrimination() {
        double size = GROUP * totals.length;
        double best = facilityAtTheTop(totals, size);
        double[] turned = new double[totals.length];
        for (int i = 0; i < totals.length; i++) {
            turned[i] = -totals[i];
        }
        double weakest = facilityAtTheTop(turned, size);
        return new Estimate(best - weakest, Interval.difference(best, weakest, size));
    }

    /** Those who tie at the group's edge share the places that are left, so that the order of the sheets means nothing. */
    private double facilityAtTheTop(double[] rank, double size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rank.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(rank[b], rank[a]));
        double left = size;
        double sum = 0;
        int from = 0;
        while (left > 0 && from < order.size()) {
            int to = from;
            double tied = 0;
            while (to < order.size() && rank[order.get(to)] == rank[order.get(from)]) {
                tied += scores[order.get(to)];
                to++;
            }
            double taken = Math.min(left, to - from);
            sum += tied * taken / (to - from);
            left -= taken;
            from = to;
        }
        return sum / size;
    }

    private static Optional<Estimate> correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        double smallest = 1e-18 * x.length;
        if (xx <= smallest || yy <= smallest) {
            return Optional.empty();
        }
        double r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
        return Optional.of(new Estimate(r, Interval.correlation(r, x.length)));
    }

    private List<OptionUse> optionUse() {
        return exercise.options().stream()
                .map(option -> {
                    int chosen = (int) sheets.stream()
                            .filter(sheet -> sheet.answers()
                                    .getOrDefault(exercise.id(), List.of())
                                    .equals(List.of(option.id())))
                            .count();
                    double share = (double) chosen / sheets.size();
                    return new OptionUse(
                            option.id(),
                            exercise.key().options().contains(option.id()),
                            chosen,
                            new Estimate(share, Interval.wilson(share, sheets.size())));
                })
                .toList();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
