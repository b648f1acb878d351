package org.colloquy.quiz.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Puts lines with different answers together that look alike to one who has not read the interview.
 *
 * <p>The answers of a set are the options of its exercises, and each of its lines is as likely to be asked. So whoever
 * guesses from the look of a line alone ({@link CueProfile}), from who speaks most or from which heading is longest is
 * right as often as chance, whatever the proportions in the text.
 *
 * <p>A line of a short text stands in several sets, each time beside others, because of a set only one is asked.
 */
final class MatchedSets<A> {
    /** How many answers are looked at for one set, so that the time stays linear where each line has its own. */
    private static final int REACH = 48;

    /** How often the lines are put together anew. */
    private static final int ROUNDS = 16;

    /** With so many sets, no further round is needed. */
    private static final int MANY = 100;

    private final int size;
    private final BiPredicate<Candidate<A>, Candidate<A>> compatible;
    private final Chance chance;
    private final List<List<Candidate<A>>> sets = new ArrayList<>();
    private final Set<Candidate<A>> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<A, Integer> uses = new IdentityHashMap<>();
    private final IdentityHashMap<A, Integer> numbers = new IdentityHashMap<>();

    private MatchedSets(int size, BiPredicate<Candidate<A>, Candidate<A>> compatible, Chance chance) {
        this.size = size;
        this.compatible = compatible;
        this.chance = chance;
    }

    /**
     * Sets of up to {@code size} candidates, the fullest and best matched first.
     *
     * @param compatible whether the answers of two candidates may be options of one exercise
     */
    static <A> List<List<Candidate<A>>> of(
            List<Candidate<A>> candidates,
            int size,
            BiPredicate<Candidate<A>, Candidate<A>> compatible,
            Chance chance) {
        MatchedSets<A> sets = new MatchedSets<>(size, compatible, chance);
        List<Candidate<A>> good = candidates.stream()
                .filter(candidate -> candidate.worth() >= Worth.GOOD)
                .toList();
        List<Candidate<A>> all = candidates.stream()
                .filter(candidate -> candidate.worth() >= Worth.LEAST)
                .toList();
        sets.inRounds(() -> {
            sets.collect(good, size, 3);
            sets.collect(all, size, 3);
            sets.collect(good, 2, 2);
            sets.collect(all, 2, 2);
        });
        return sets.sets;
    }

    /** The same where nothing but {@code compatible} tells what goes together: in no line's look lies a cue. */
    static <A> List<List<Candidate<A>>> alike(
            List<Candidate<A>> candidates,
            int size,
            BiPredicate<Candidate<A>, Candidate<A>> compatible,
            Chance chance) {
        MatchedSets<A> sets = new MatchedSets<>(size, compatible, chance);
        sets.inRounds(() -> {
            for (int least = size; least >= 2; least--) {
                sets.collectAlike(sets.unused(candidates), least);
            }
        });
        return sets.sets;
    }

    private void inRounds(Runnable collecting) {
        for (int round = 0; round < ROUNDS && sets.size() < MANY; round++) {
            used.clear();
            collecting.run();
        }
    }

    private List<Candidate<A>> unused(List<Candidate<A>> candidates) {
        return candidates.stream()
                .filter(candidate -> !used.contains(candidate))
                .toList();
    }

    private void collect(List<Candidate<A>> candidates, int most, int least) {
        for (int atLeast = most; atLeast >= least; atLeast--) {
            collect(candidates, atLeast, false);
            collect(candidates, atLeast, true);
        }
    }

    private void collect(List<Candidate<A>> candidates, int least, boolean coarse) {
        Map<CueProfile, List<Candidate<A>>> byCues = new LinkedHashMap<>();
        for (Candidate<A> candidate : candidates) {
            if (!used.contains(candidate)) {
                CueProfile cues = candidate.cues();
                byCues.computeIfAbsent(coarse ? cues.coarse() : cues, c -> new ArrayList<>())
                        .add(candidate);
            }
        }
        List<List<Candidate<A>>> groups = new ArrayList<>(byCues.values());
        chance.shuffle(groups);
        groups.forEach(alike -> collectAlike(alike, least));
    }

    private void collectAlike(List<Candidate<A>> alike, int least) {
        List<Candidate<A>> best = new ArrayList<>(alike);
        chance.shuffle(best);
        best.sort(Comparator.comparingInt(candidate -> -candidate.worth() / 2));
        Map<Integer, Deque<Candidate<A>>> byAnswer = new LinkedHashMap<>();
        best.forEach(candidate -> byAnswer.computeIfAbsent(number(candidate), a -> new ArrayDeque<>())
                .add(candidate));
        while (byAnswer.size() >= least) {
            List<Candidate<A>> set = draw(byAnswer);
            if (set.size() >= least) {
                sets.add(set);
                set.forEach(this::use);
            }
            take(byAnswer, set.size() >= least ? set : set.subList(0, 1));
        }
    }

    /** Answers are told apart by what they are, not by all that they hold, which may be a whole turn. */
    private int number(Candidate<A> candidate) {
        return numbers.computeIfAbsent(candidate.answer(), answer -> numbers.size());
    }

    /** One candidate each of the answers least used so far, as far as they go together. */
    private List<Candidate<A>> draw(Map<Integer, Deque<Candidate<A>>> byAnswer) {
        List<Deque<Candidate<A>>> queues =
                new ArrayList<>(byAnswer.values().stream().limit(REACH).toList());
        chance.shuffle(queues);
        queues.sort(Comparator.comparingInt(
                queue -> uses.getOrDefault(queue.element().answer(), 0)));
        List<Candidate<A>> set = new ArrayList<>();
        for (Deque<Candidate<A>> queue : queues) {
            Candidate<A> candidate = queue.element();
            boolean fits = set.stream().allMatch(other -> compatible.test(other, candidate));
            if (fits && set.size() < size) {
                set.add(candidate);
            }
        }
        return set;
    }

    private void use(Candidate<A> candidate) {
        used.add(candidate);
        uses.merge(candidate.answer(), 1, Integer::sum);
    }

    private void take(Map<Integer, Deque<Candidate<A>>> byAnswer, List<Candidate<A>> set) {
        for (Candidate<A> candidate : set) {
            byAnswer.computeIfPresent(number(candidate), (answer, queue) -> {
                queue.remove();
                return queue.isEmpty() ? null : queue;
            });
        }
    }
}
