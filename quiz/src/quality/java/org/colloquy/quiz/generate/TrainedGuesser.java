package org.colloquy.quiz.generate;

import java.util.List;

/**
 * A conditional logistic regression over the cues of the options, without a content word: what one could learn to guess
 * from quizzes about other interviews.
 */
final class TrainedGuesser {
    private static final int ROUNDS = 60;
    private static final double RATE = 0.3;
    private static final double DECAY = 1e-3;

    private final double[] weights;

    private TrainedGuesser(double[] weights) {
        this.weights = weights;
    }

    /**
     * An exercise as the guesser sees it.
     *
     * @param options for each option, its cues
     * @param key which one is right
     */
    record Seen(String document, double[][] options, int key) {

        /** From a number per cue and option, scaled within the exercise to lie between 0 and 1. */
        static Seen of(String document, double[][] cues, int key) {
            int n = cues[0].length;
            double[][] options = new double[n][cues.length];
            for (int c = 0; c < cues.length; c++) {
                double low = Double.POSITIVE_INFINITY;
                double high = Double.NEGATIVE_INFINITY;
                for (double value : cues[c]) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
                for (int i = 0; i < n; i++) {
                    options[i][c] = high > low ? (cues[c][i] - low) / (high - low) : 0;
                }
            }
            return new Seen(document, options, key);
        }
    }

    static TrainedGuesser train(List<Seen> examples, String without) {
        List<Seen> used = examples.stream().filter(seen -> !seen.document().equals(without)).toList();
        double[] weights = new double[Cues.NAMES.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (Seen seen : used) {
                double[] likely = softmax(seen, weights);
                for (int i = 0; i < likely.length; i++) {
                    double error = (i == seen.key() ? 1 : 0) - likely[i];
                    for (int c = 0; c < weights.length; c++) {
                        gradient[c] += error * seen.options()[i][c];
                    }
                }
            }
            for (int c = 0; c < weights.length; c++) {
                weights[c] += RATE * (10 * gradient[c] / Math.max(1, used.size()) - DECAY * weights[c]);
            }
        }
        return new TrainedGuesser(weights);
    }

    double hit(Seen seen) {
        return Cues.hit(softmax(seen, weights), seen.key());
    }

    private static double[] softmax(Seen seen, double[] weights) {
        double[] scores = new double[seen.options().length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double score = 0;
            for (int c = 0; c < weights.length; c++) {
                score += weights[c] * seen.options()[i][c];
            }
            scores[i] = Math.exp(score);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
