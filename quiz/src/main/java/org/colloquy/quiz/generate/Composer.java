package org.colloquy.quiz.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Quiz;

/** Composes a quiz from what the makers of the kinds offer. */
final class Composer {
    private final long seed;
    private final int count;
    private final Set<ExerciseKind> kinds;

    Composer(long seed, int count, Set<ExerciseKind> kinds) {
        this.seed = seed;
        this.count = count;
        this.kinds = kinds;
    }

    Generation compose(Interview interview) {
        Map<ExerciseKind, Deque<Draft>> offers = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (ExerciseKind kind : kinds) {
            Yield yield = Makers.of(kind).make(interview, Chance.of(seed, kind.name()));
            refusals.addAll(yield.refusals());
            if (!yield.drafts().isEmpty()) {
                offers.put(kind, new ArrayDeque<>(yield.drafts()));
            }
        }
        List<Draft> chosen = choose(offers);
        if (chosen.isEmpty()) {
            return new Generation(Optional.empty(), refusals);
        }
        return new Generation(
                Optional.of(new Quiz(interview.transcript().metadata().title(), seed, arrange(chosen))), refusals);
    }

    /** A draft of each kind in turn, as long as there are any, none giving away another. */
    private List<Draft> choose(Map<ExerciseKind, Deque<Draft>> offers) {
        List<Draft> chosen = new ArrayList<>();
        while (chosen.size() < count && !offers.isEmpty()) {
            for (Deque<Draft> offer : offers.values()) {
                while (!offer.isEmpty() && chosen.stream().anyMatch(offer.element()::givesAway)) {
                    offer.remove();
                }
                if (!offer.isEmpty() && chosen.size() < count) {
                    chosen.add(offer.remove());
                }
            }
            offers.values().removeIf(Deque::isEmpty);
        }
        return chosen;
    }

    private List<Exercise> arrange(List<Draft> chosen) {
        Chance chance = Chance.of(seed, "arrange");
        List<Draft> order = new ArrayList<>(chosen);
        chance.shuffle(order);
        KeyPlaces places = new KeyPlaces(chance);
        List<Exercise> exercises = new ArrayList<>();
        for (Draft draft : order) {
            String id = "e" + (exercises.size() + 1);
            exercises.add(draft.at(id, places.next(draft.optionCount()), chance));
        }
        return exercises;
    }
}
