package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        long drawn = seed ^ interview.fingerprint();
        List<Offer> offers = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (ExerciseKind kind : kinds) {
            Chance chance = Chance.of(drawn, kind.name());
            Yield yield = Makers.of(kind).make(interview, chance);
            refusals.addAll(yield.refusals());
            offers.add(new Offer(yield.sets(), chance));
        }
        List<Draft> chosen = choose(offers);
        if (chosen.isEmpty()) {
            return new Generation(Optional.empty(), refusals);
        }
        return new Generation(
                Optional.of(new Quiz(
                        interview.transcript().metadata().title(), seed, arrange(chosen, Chance.of(drawn, "arrange")))),
                refusals);
    }

    /** A draft of each kind in turn, as long as there are any. */
    private List<Draft> choose(List<Offer> offers) {
        List<Draft> chosen = new ArrayList<>();
        List<Offer> open = new ArrayList<>(offers);
        while (chosen.size() < count && !open.isEmpty()) {
            Iterator<Offer> each = open.iterator();
            while (each.hasNext() && chosen.size() < count) {
                Optional<Draft> next = each.next().next(chosen);
                next.ifPresentOrElse(chosen::add, each::remove);
            }
        }
        return chosen;
    }

    private List<Exercise> arrange(List<Draft> chosen, Chance chance) {
        List<Draft> order = new ArrayList<>(chosen);
        chance.shuffle(order);
        KeyPlaces places = new KeyPlaces(chance);
        List<Exercise> exercises = new ArrayList<>();
        for (Draft draft : order) {
            String id = "e" + (exercises.size() + 1);
            exercises.add(draft.at(id, places.next(draft.places()), chance));
        }
        return exercises;
    }
}
