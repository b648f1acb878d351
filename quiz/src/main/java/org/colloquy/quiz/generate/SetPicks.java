package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order the lines of matched sets are asked, so that no answer is the key more often than the others. */
final class SetPicks {

    /**
     * A line of a set.
     *
     * @param set the candidates whose answers are the options
     * @param key the one that is asked
     */
    record Pick<A>(List<Candidate<A>> set, Candidate<A> key) {}

    private SetPicks() {}

    /** First one line of each set, then a second of each, and so on; always one whose answer was least the key so far. */
    static <A> List<Pick<A>> of(List<List<Candidate<A>>> sets, Chance chance) {
        List<List<Candidate<A>>> left = new ArrayList<>();
        sets.forEach(set -> left.add(new ArrayList<>(set)));
        Map<A, Integer> keys = new HashMap<>();
        List<Pick<A>> picks = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < sets.size(); i++) {
                List<Candidate<A>> open = left.get(i);
                if (!open.isEmpty()) {
                    chance.shuffle(open);
                    Candidate<A> key = open.stream()
                            .min(Comparator.comparingInt(candidate -> keys.getOrDefault(candidate.answer(), 0)))
                            .orElseThrow();
                    open.remove(key);
                    keys.merge(key.answer(), 1, Integer::sum);
                    picks.add(new Pick<>(sets.get(i), key));
                    more = true;
                }
            }
        }
        return picks;
    }
}
