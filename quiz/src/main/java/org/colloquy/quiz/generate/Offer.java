package org.colloquy.quiz.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.Exercise;

/**
 * What a maker offers, handed out so that whoever knows all exercises handed out before can still guess no key.
 *
 * <p>Of a set, one exercise is drawn, each as likely as the others, and the rest of the set is never asked: who has met
 * one half of a set of two would know the key of the other. A set of which any one may not be asked, because of a flaw or
 * of what another exercise shows, is left out as a whole: else the options of the rest would be the key more often.
 */
final class Offer {
    private static final int LOOK_AHEAD = 4;

    private final List<List<Draft>> all;
    private final Deque<List<Draft>> left;
    private final IdentityHashMap<List<Draft>, Boolean> sound;
    private final Hardness hardness;
    private final Chance chance;
    private boolean whole = true;

    Offer(List<List<Draft>> sets, Hardness hardness, Chance chance) {
        this(sets, new IdentityHashMap<>(), hardness, chance);
    }

    private Offer(
            List<List<Draft>> sets, IdentityHashMap<List<Draft>, Boolean> sound, Hardness hardness, Chance chance) {
        this.all = sets;
        this.left = new ArrayDeque<>(sets);
        this.sound = sound;
        this.hardness = hardness;
        this.chance = chance;
    }

    /** The same with nothing handed out; what is drawn from it is drawn anew. */
    Offer again() {
        return new Offer(all, sound, hardness, chance);
    }

    /**
     * The same, offering what is left of a set of which a line has a flaw, was asked or was shown. It is for short texts, which
     * have too few whole sets: a rare answer is the key a little more often there.
     */
    Offer ofParts() {
        Offer parts = again();
        parts.whole = false;
        return parts;
    }

    /** The next draft that goes with what is shown, from a part of the interview that is covered least; its difficulty worked out. */
    Optional<Draft> next(Shown shown) {
        List<List<Draft>> ready = new ArrayList<>();
        while (!left.isEmpty() && ready.size() < LOOK_AHEAD) {
            List<Draft> set = left.remove();
            List<Draft> free = set.stream()
                    .filter(draft -> !shown.overlaps(draft) && !shown.discloses(draft))
                    .filter(draft -> whole || isSound(draft))
                    .toList();
            boolean enough = whole ? free.size() == set.size() && isSound(set) : !free.isEmpty();
            if (enough) {
                ready.add(free);
            }
        }
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        List<Draft> best = leastCovered(ready, shown);
        Collections.reverse(ready);
        ready.stream().filter(set -> set != best).forEach(left::push);
        return Optional.of(hardness.rate(chance.pick(best)));
    }

    /** The same without the sets that have an exercise of one of these names. */
    Offer without(Set<String> names) {
        List<List<Draft>> others = all.stream()
                .filter(set -> set.stream().noneMatch(draft -> names.contains(nameOf(draft))))
                .toList();
        return new Offer(others, sound, hardness, chance);
    }

    /** What tells an exercise from others, wherever its options stand. */
    static String nameOf(Exercise exercise) {
        return exercise.kind() + " " + exercise.stem().text() + " "
                + exercise.provenance().span();
    }

    private static String nameOf(Draft draft) {
        return nameOf(draft.sample());
    }

    /** It looks at all of a set: were it to choose by the key, rare answers would be the key more often than offered. */
    private static List<Draft> leastCovered(List<List<Draft>> ready, Shown shown) {
        List<Draft> best = ready.get(0);
        double fewest = Double.MAX_VALUE;
        for (List<Draft> set : ready) {
            double covered = set.stream()
                            .mapToLong(draft -> shown.covered(draft.footprint()))
                            .sum()
                    / (double) set.size();
            if (covered < fewest) {
                fewest = covered;
                best = set;
            }
        }
        return best;
    }

    /** Whether none of the set has a flaw. */
    private boolean isSound(List<Draft> set) {
        return sound.computeIfAbsent(set, drafts -> drafts.stream().allMatch(Offer::isSound));
    }

    private static boolean isSound(Draft draft) {
        return FlawRules.of(draft.sample()).isEmpty();
    }
}
