package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;

/**
 * How often an answer is the key of the exercises of one kind: at most 15 points more often than chance.
 *
 * <p>With fewer than {@link #MANY} exercises a share says nothing, and to hold it down would make the last keys
 * foreseeable.
 */
final class KeyShares {
    static final double MOST_OVER_CHANCE = 0.15;
    static final int MANY = 10;

    private KeyShares() {}

    static boolean areEven(List<Draft> chosen) {
        return byKind(chosen).values().stream()
                .allMatch(drafts -> tooFrequent(drafts).isEmpty());
    }

    /** The drafts without the last ones of an answer that is the key too often. */
    static List<Draft> evened(List<Draft> chosen) {
        List<Draft> kept = new ArrayList<>(chosen);
        for (List<Draft> drafts : byKind(chosen).values()) {
            List<Draft> left = new ArrayList<>(drafts);
            Optional<String> answer = tooFrequent(left);
            while (answer.isPresent()) {
                left.remove(lastWith(answer, left));
                answer = tooFrequent(left);
            }
            kept.removeIf(draft -> drafts.contains(draft) && !left.contains(draft));
        }
        return kept;
    }

    private static int lastWith(Optional<String> answer, List<Draft> drafts) {
        int at = drafts.size() - 1;
        while (!drafts.get(at).answer().equals(answer)) {
            at--;
        }
        return at;
    }

    private static Map<ExerciseKind, List<Draft>> byKind(List<Draft> drafts) {
        Map<ExerciseKind, List<Draft>> byKind = new EnumMap<>(ExerciseKind.class);
        drafts.stream()
                .filter(draft -> draft.answer().isPresent())
                .forEach(draft -> byKind.computeIfAbsent(draft.kind(), kind -> new ArrayList<>())
                        .add(draft));
        return byKind;
    }

    private static Optional<String> tooFrequent(List<Draft> drafts) {
        if (drafts.size() < MANY) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        double most = MOST_OVER_CHANCE * drafts.size();
        for (Draft draft : drafts) {
            draft.answer().ifPresent(answer -> counts.merge(answer, 1, Integer::sum));
            most += 1.0 / draft.places();
        }
        double bound = most;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > bound)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
