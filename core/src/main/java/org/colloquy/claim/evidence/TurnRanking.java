package org.colloquy.claim.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores every turn of a transcript for a claim: BM25 over terms (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009) and over pairs of close terms (the unordered windows of Metzler and Croft, "A
 * Markov Random Field Model for Term Dependencies", 2005); squared, so that one turn that says much of the claim outdoes
 * several that say a little; and spread to the turns before and after, because what bears a claim out is mostly an
 * exchange and not one turn.
 *
 * <p>{@code docs/guide/evidence.md} has the measured effect of each step.
 */
final class TurnRanking {
    /** How soon repetition of a term stops to count; the usual value. */
    private static final double K1 = 1.2;
    /** How much long turns are held back; the usual value. */
    private static final double B = 0.75;
    /** What a pair of close terms counts beside a term. */
    private static final double PAIR_WEIGHT = 0.7;
    /** What is left of a turn's score one turn further on. */
    private static final double CARRY = 0.8;

    private final TurnIndex index;

    TurnRanking(TurnIndex index) {
        this.index = index;
    }

    /** The score of each turn: 0 or greater, greater is better. */
    double[] scores(List<String> claim) {
        double[] scores = new double[index.turns()];
        counts(claim).forEach((term, times) -> add(scores, frequencies(term), times));
        counts(TermPair.in(claim)).forEach((pair, times) -> add(scores, frequencies(pair), PAIR_WEIGHT * times));
        for (int turn = 0; turn < scores.length; turn++) {
            scores[turn] *= scores[turn];
        }
        return spread(scores);
    }

    private static <T> Map<T, Integer> counts(List<T> things) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
        return counts;
    }

    private void add(double[] scores, Map<Integer, Integer> frequencies, double weight) {
        int n = index.turns();
        int having = frequencies.size();
        double rarity = Math.log(1 + (n - having + 0.5) / (having + 0.5));
        frequencies.forEach((turn, times) -> {
            double length = 1 - B + B * index.length(turn) / index.meanLength();
            scores[turn] += weight * rarity * times * (K1 + 1) / (times + K1 * length);
        });
    }

    private Map<Integer, Integer> frequencies(String term) {
        Map<Integer, Integer> byTurn = new LinkedHashMap<>();
        for (int place : index.places(term)) {
            byTurn.merge(index.turnOf(place), 1, Integer::sum);
        }
        return byTurn;
    }

    private Map<Integer, Integer> frequencies(TermPair pair) {
        Map<Integer, Integer> byTurn = new LinkedHashMap<>();
        int[] others = index.places(pair.second());
        int from = 0;
        for (int place : index.places(pair.first())) {
            while (from < others.length && others[from] < place - TermPair.REACH) {
                from++;
            }
            for (int i = from; i < others.length && others[i] <= place + TermPair.REACH; i++) {
                if (index.turnOf(others[i]) == index.turnOf(place)) {
                    byTurn.merge(index.turnOf(place), 1, Integer::sum);
                }
            }
        }
        return byTurn;
    }

    /** Each score plus those of all other turns, less by {@link #CARRY} for each turn between. */
    private static double[] spread(double[] scores) {
        double[] spread = scores.clone();
        double carried = 0;
        for (int turn = 1; turn < scores.length; turn++) {
            carried = CARRY * (carried + scores[turn - 1]);
            spread[turn] += carried;
        }
        carried = 0;
        for (int turn = scores.length - 2; turn >= 0; turn--) {
            carried = CARRY * (carried + scores[turn + 1]);
            spread[turn] += carried;
        }
        return spread;
    }
}
