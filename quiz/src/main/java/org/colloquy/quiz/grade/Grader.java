package org.colloquy.quiz.grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Key;

/**
 * Scores an answer from 0 to 1.
 *
 * <p>Answers come in the form of {@link Key#ids()}: {@code [b]}; {@code [c, a, b]}; {@code [1-b, 2-a]}.
 *
 * <table>
 * <caption>What counts</caption>
 * <tr><th>the answer is</th><th>score</th></tr>
 * <tr><td>one option</td><td>1 for the key, else 0</td></tr>
 * <tr><td>an order</td><td>Kendall's τ between the order given and the right one, and 0 where it is negative: 1 for the
 * right order, on average 0 or little more for a guess</td></tr>
 * <tr><td>pairs</td><td>the share of prompts with the right option</td></tr>
 * </table>
 *
 * <p>Kendall: A new measure of rank correlation. Biometrika 30 (1938), 81–93. What is no answer at all (unknown or
 * repeated ids, options left out of an order) scores 0 or, among pairs, counts for nothing.
 */
public final class Grader {
    private Grader() {}

    /** The score of {@code answer} to {@code exercise}. */
    public static double score(Exercise exercise, List<String> answer) {
        Key key = exercise.key();
        if (key instanceof Key.Choice choice) {
            return answer.equals(choice.ids()) ? 1 : 0;
        }
        if (key instanceof Key.Sequence sequence) {
            return Math.max(0, tau(sequence.options(), answer));
        }
        if (key instanceof Key.Pairs pairs) {
            return shareOfPairs(pairs, answer);
        }
        throw new IllegalStateException("no rule for " + key.getClass());
    }

    private static double tau(List<String> right, List<String> given) {
        boolean sameOptions = right.size() == given.size() && new HashSet<>(given).equals(new HashSet<>(right));
        if (!sameOptions || right.size() < 2) {
            return sameOptions ? 1 : 0;
        }
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            place.put(right.get(i), i);
        }
        int balance = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                balance += Integer.compare(place.getOrDefault(given.get(j), 0), place.getOrDefault(given.get(i), 0));
            }
        }
        return balance / (given.size() * (given.size() - 1) / 2.0);
    }

    /** A prompt with two different options is not answered. */
    private static double shareOfPairs(Key.Pairs key, List<String> answer) {
        HashSet<String> given = new HashSet<>(answer);
        long right = key.ids().stream()
                .filter(given::contains)
                .filter(pair ->
                        given.stream().filter(other -> samePrompt(pair, other)).count() == 1)
                .count();
        return key.pairs().isEmpty() ? 0 : (double) right / key.pairs().size();
    }

    private static boolean samePrompt(String pair, String other) {
        int hyphen = pair.lastIndexOf('-');
        return other.length() > hyphen && other.startsWith(pair.substring(0, hyphen + 1));
    }
}
