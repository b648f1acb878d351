package org.colloquy.quiz.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a maker offers, handed out so that no answer is the key more often than it is offered.
 *
 * <p>Of a set, the draft is taken whose answer has been the key most seldom against what its appearances among the
 * options would let expect; a set is put back if even that answer is ahead by more than one exercise. An answer that is
 * always offered and often right would be as good a guess as any cue in the stem.
 */
final class Offer {
    private static final int LOOK_AHEAD = 6;

    private final Deque<List<Draft>> sets = new ArrayDeque<>();
    private final Map<String, Double> ahead = new HashMap<>();
    private final Chance chance;

    Offer(List<List<Draft>> sets, Chance chance) {
        sets.forEach(set -> this.sets.add(new ArrayList<>(set)));
        this.chance = chance;
    }

    /** The next draft that goes with those chosen, from a part of the interview that is covered least. */
    Optional<Draft> next(List<Draft> chosen) {
        Deque<List<Draft>> seen = new ArrayDeque<>();
        List<Draft> ready = new ArrayList<>();
        while (!sets.isEmpty() && ready.size() < LOOK_AHEAD) {
            List<Draft> set = sets.remove();
            set.removeIf(draft -> clashes(draft, chosen));
            if (!set.isEmpty()) {
                seen.push(set);
                Draft draft = leastAhead(set);
                if (aheadAfter(draft) <= 1) {
                    ready.add(draft);
                }
            }
        }
        seen.forEach(sets::push);
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        Draft taken = leastCovered(ready, chosen);
        take(taken);
        return Optional.of(taken);
    }

    private Draft leastAhead(List<Draft> set) {
        chance.shuffle(set);
        Draft least = set.get(0);
        for (Draft draft : set) {
            if (aheadAfter(draft) < aheadAfter(least)) {
                least = draft;
            }
        }
        return least;
    }

    private double aheadAfter(Draft draft) {
        if (draft.answer().isEmpty()) {
            return 0;
        }
        double so =
                draft.answer().map(answer -> ahead.getOrDefault(answer, 0.0)).orElse(0.0);
        return so + 1 - 1.0 / draft.possibleAnswers().size();
    }

    private static Draft leastCovered(List<Draft> ready, List<Draft> chosen) {
        Draft best = ready.get(0);
        long fewest = Long.MAX_VALUE;
        for (Draft draft : ready) {
            long covered = chosen.stream()
                    .mapToLong(other ->
                            (share(draft.footprint().topics(), other.footprint().topics()) ? 1 : 0)
                                    + (share(
                                                    draft.footprint().turns(),
                                                    other.footprint().turns())
                                            ? 2
                                            : 0))
                    .sum();
            if (covered < fewest) {
                fewest = covered;
                best = draft;
            }
        }
        return best;
    }

    /** The rest of the set may be asked when all others have had their turn. */
    private void take(Draft taken) {
        Iterator<List<Draft>> each = sets.iterator();
        List<Draft> set = each.next();
        while (set.stream().noneMatch(taken::equals)) {
            set = each.next();
        }
        each.remove();
        set.removeIf(taken::equals);
        if (!set.isEmpty()) {
            sets.add(set);
        }
        if (taken.answer().isEmpty()) {
            return;
        }
        double expected = 1.0 / taken.possibleAnswers().size();
        taken.possibleAnswers().forEach(answer -> ahead.merge(answer, -expected, Double::sum));
        taken.answer().ifPresent(answer -> ahead.merge(answer, 1.0, Double::sum));
    }

    private static boolean clashes(Draft draft, List<Draft> chosen) {
        return chosen.stream().anyMatch(other -> draft.footprint().clashesWith(other.footprint()));
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
