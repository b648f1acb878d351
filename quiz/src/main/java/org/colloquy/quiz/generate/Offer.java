package org.colloquy.quiz.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;

/**
 * What a maker offers, handed out so that no answer is the key more often than it is offered.
 *
 * <p>Of a set, one is drawn by lot whose answer has not been the key much more often than its appearances among
 * the options let expect; if there is none, the set waits. An answer that is always offered and often
 * right would be as good a guess as any cue in the stem; one that must be right because all others have been, too.
 */
final class Offer {
    private static final int LOOK_AHEAD = 6;
    private static final int FEW = 3;
    private static final Set<ExerciseKind> VERDICTS = Collections.unmodifiableSet(
            EnumSet.of(ExerciseKind.TRUE_FALSE, ExerciseKind.SOURCE_CHECK, ExerciseKind.OWN_WORDS));

    private final Deque<List<Draft>> sets = new ArrayDeque<>();
    private final Map<String, Double> ahead = new HashMap<>();
    private final Set<List<Draft>> sound = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Chance chance;
    private int taken;

    Offer(List<List<Draft>> sets, Chance chance) {
        sets.forEach(set -> this.sets.add(new ArrayList<>(set)));
        this.chance = chance;
    }

    /** The next draft that goes with those taken, from a part of the interview that is covered least. */
    Optional<Draft> next(List<Footprint> taken) {
        Deque<List<Draft>> seen = new ArrayDeque<>();
        List<List<Draft>> ready = new ArrayList<>();
        while (!sets.isEmpty() && ready.size() < LOOK_AHEAD) {
            List<Draft> set = sets.remove();
            if (!isSound(set)) {
                continue;
            }
            set.removeIf(draft -> clashes(draft, taken));
            if (!set.isEmpty()) {
                seen.push(set);
                chance.shuffle(set);
                if (set.stream().anyMatch(this::mayBeAsked)) {
                    ready.add(set);
                }
            }
        }
        seen.forEach(sets::push);
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        List<Draft> set = leastCovered(ready, taken);
        Draft drawn = set.stream().filter(this::mayBeAsked).findFirst().orElseThrow();
        take(drawn);
        return Optional.of(drawn);
    }

    /** Takes out the exercises with these names. */
    void withdraw(Set<String> names) {
        for (List<Draft> set : sets) {
            set.removeIf(draft -> names.contains(nameOf(draft)));
        }
        sets.removeIf(List::isEmpty);
    }

    /** What tells an exercise from others, wherever its options stand. */
    static String nameOf(Exercise exercise) {
        return exercise.kind() + " " + exercise.stem().text() + " "
                + exercise.provenance().span();
    }

    private static String nameOf(Draft draft) {
        return nameOf(draft.at("e1", 0, Chance.of(0)));
    }

    private boolean mayBeAsked(Draft draft) {
        return aheadAfter(draft) <= mostAhead(draft.kind());
    }

    /**
     * Within the 15 points by which a share may exceed chance. Verdicts are no people: where they are drawn too evenly, the
     * last key tells the next.
     */
    private double mostAhead(ExerciseKind kind) {
        return Math.max(VERDICTS.contains(kind) ? 2.5 : 0.9, 0.14 * (taken + 1));
    }

    private double aheadAfter(Draft draft) {
        if (draft.answer().isEmpty()) {
            return 0;
        }
        double so =
                draft.answer().map(answer -> ahead.getOrDefault(answer, 0.0)).orElse(0.0);
        return so + 1 - 1.0 / draft.possibleAnswers().size();
    }

    /** It looks at all of a set: were it to choose by the key, rare answers would be the key more often than offered. */
    private static List<Draft> leastCovered(List<List<Draft>> ready, List<Footprint> taken) {
        List<Draft> best = ready.get(0);
        double fewest = Double.MAX_VALUE;
        for (List<Draft> set : ready) {
            double covered = set.stream()
                            .mapToLong(draft -> covered(draft.footprint(), taken))
                            .sum()
                    / (double) set.size();
            if (covered < fewest) {
                fewest = covered;
                best = set;
            }
        }
        return best;
    }

    private static long covered(Footprint footprint, List<Footprint> taken) {
        return taken.stream()
                .mapToLong(other -> (share(footprint.topics(), other.topics()) ? 1 : 0)
                        + (share(footprint.turns(), other.turns()) ? 2 : 0))
                .sum();
    }

    /**
     * The rest of the set may be asked when all others have had their turn; not always, because who has met one half of
     * a set of two knows the key of the other.
     */
    private void take(Draft drawn) {
        taken++;
        Iterator<List<Draft>> each = sets.iterator();
        List<Draft> set = each.next();
        while (set.stream().noneMatch(drawn::equals)) {
            set = each.next();
        }
        each.remove();
        set.removeIf(drawn::equals);
        if (!set.isEmpty() && taken <= FEW) {
            sets.add(set);
        }
        if (drawn.answer().isEmpty()) {
            return;
        }
        double expected = 1.0 / drawn.possibleAnswers().size();
        drawn.possibleAnswers().forEach(answer -> ahead.merge(answer, -expected, Double::sum));
        drawn.answer().ifPresent(answer -> ahead.merge(answer, 1.0, Double::sum));
    }

    /**
     * Whether none of the set has a flaw. With one goes the whole set: else the key would be the option with the flaw
     * less often than the others are.
     */
    private boolean isSound(List<Draft> set) {
        if (sound.contains(set)) {
            return true;
        }
        boolean flawless = set.stream()
                .allMatch(draft -> FlawRules.of(draft.at("e1", 0, Chance.of(0))).isEmpty());
        if (flawless) {
            sound.add(set);
        }
        return flawless;
    }

    private static boolean clashes(Draft draft, List<Footprint> taken) {
        return taken.stream().anyMatch(draft.footprint()::clashesWith);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
