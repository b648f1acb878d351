package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for the passages that say most of a claim, each term of it weighing as much as it is rare in the transcript.
 * Made for one claim; a search takes time linear in the sentences of the transcript.
 */
final class PassageSearch {
    /** More terms than this tell nothing new; the rarest are taken. */
    private static final int MOST_TERMS = Long.SIZE;
    /** What a term counts that only the context of a turn has. */
    private static final double NEAR = 0.5;
    /** How many sentences a claim of one sentence may be spread over. */
    private static final int LONGEST = 3;
    /** How many for each sentence of a longer one, then across the turns of an exchange. */
    private static final int LONGEST_PER_SENTENCE = 5;
    /** What a passage of greatest length must have more of the claim than one of a single sentence. */
    private static final double LENGTH_COST = 0.09;

    private final Utterances utterances;
    private final List<Term> terms;
    private final long content;
    private final double[] weights;
    private final long[] matched;
    private final long[] near;
    private final int longest;
    private final boolean acrossTurns;

    PassageSearch(Utterances utterances, Proposition claim) {
        this.utterances = utterances;
        acrossTurns = claim.sentences() > 1;
        longest = acrossTurns ? LONGEST_PER_SENTENCE * claim.sentences() : LONGEST;
        terms = Stream.concat(claim.terms().stream(), claim.sources().stream())
                .sorted(Comparator.comparingDouble(term -> -utterances.rarity(term.stem())))
                .limit(MOST_TERMS)
                .toList();
        weights = weights();
        matched = new long[utterances.size()];
        near = new long[utterances.turns()];
        long said = 0;
        for (int i = 0; i < terms.size(); i++) {
            long bit = 1L << i;
            utterances.places(terms.get(i).stem()).forEach(place -> matched[place] |= bit);
            utterances.turnsOfContext(terms.get(i).stem()).forEach(turn -> near[turn] |= bit);
            said |= claim.sources().contains(terms.get(i)) ? 0 : bit;
        }
        content = said;
    }

    private double[] weights() {
        double[] weights = terms.stream()
                .mapToDouble(term -> utterances.rarity(term.stem()))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    private double share(long bits) {
        double sum = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** The sentence of {@code passage} that has most of the claim; the first of several. */
    int closest(Passage passage) {
        int closest = passage.first();
        for (int i = passage.first() + 1; i < passage.end(); i++) {
            if (share(matched[i]) > share(matched[closest])) {
                closest = i;
            }
        }
        return closest;
    }

    /** The part of the claim's weight that the sentences of {@code passage} have, without their context. */
    double said(Passage passage) {
        return share(passage.matched());
    }

    /** How many of the words that are claimed the sentences of {@code passage} have. */
    int matches(Passage passage) {
        return Long.bitCount(passage.matched() & content);
    }

    /** Those words. */
    List<Term> common(Passage passage) {
        List<Term> common = new ArrayList<>();
        for (long rest = passage.matched() & content; rest != 0; rest &= rest - 1) {
            common.add(terms.get(Long.numberOfTrailingZeros(rest)));
        }
        return common;
    }

    /**
     * The passage of {@code admitted} sentences that says most of the claim; of two that say as much, the shorter and then
     * the earlier. Only that of a claim of several sentences may go on across turns.
     */
    Passage best(Predicate<Utterance> admitted) {
        Passage best = Passage.NONE;
        double bestScore = 0;
        for (int first = 0; first < matched.length; first++) {
            if (matched[first] == 0) {
                continue;
            }
            long said = 0;
            long around = 0;
            for (int last = first; last < Math.min(matched.length, first + longest); last++) {
                Utterance utterance = utterances.at(last);
                if (!admitted.test(utterance) || (!acrossTurns && strays(first, last))) {
                    break;
                }
                said |= matched[last];
                around |= near[utterance.turn()];
                double coverage = share(said) + NEAR * share(around & ~said);
                double score = coverage - LENGTH_COST * (last - first) / longest;
                if (score > bestScore) {
                    bestScore = score;
                    best = new Passage(first, last + 1, said, around & ~said, coverage);
                }
            }
        }
        return best;
    }

    private boolean strays(int first, int last) {
        return utterances.at(first).thread() != utterances.at(last).thread();
    }
}
