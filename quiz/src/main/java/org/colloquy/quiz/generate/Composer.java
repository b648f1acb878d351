package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Quiz;

/** Composes a quiz from what the makers of the kinds offer. */
final class Composer {
    private static final Set<ExerciseKind> SEVERAL_LINES = Collections.unmodifiableSet(EnumSet.of(
            ExerciseKind.WHAT_WAS_CLAIMED, ExerciseKind.WHICH_ANSWER, ExerciseKind.ORDER, ExerciseKind.MATCH));

    private final long seed;
    private final int count;
    private final Set<ExerciseKind> kinds;
    private final Optional<Difficulty> difficulty;

    Composer(long seed, int count, Set<ExerciseKind> kinds, Optional<Difficulty> difficulty) {
        this.seed = seed;
        this.count = count;
        this.kinds = kinds;
        this.difficulty = difficulty;
    }

    Generation compose(Interview interview) {
        List<Refusal> refusals = new ArrayList<>();
        List<Draft> chosen = choose(offers(kinds, interview, refusals), List.of(), count);
        if (chosen.size() < count) {
            List<Draft> sparing = chooseSparingly(interview);
            chosen = sparing.size() > chosen.size() ? sparing : chosen;
        }
        if (chosen.isEmpty()) {
            kinds.stream()
                    .filter(kind -> refusals.stream().noneMatch(refusal -> refusal.kind() == kind))
                    .forEach(kind -> refusals.add(new Refusal.TooFew(kind, Material.SOUND_EXERCISES, 0, 1)));
            return new Generation(Optional.empty(), refusals);
        }
        Quiz quiz = new Quiz(interview.transcript().metadata().title(), seed, arrange(chosen, chance(interview)));
        return new Generation(Optional.of(quiz), refusals);
    }

    /** A short text yields more if the kinds that take up several lines at once have to wait. */
    private List<Draft> chooseSparingly(Interview interview) {
        Set<ExerciseKind> oneLine = EnumSet.copyOf(kinds);
        oneLine.removeAll(SEVERAL_LINES);
        Set<ExerciseKind> several = EnumSet.copyOf(kinds);
        several.retainAll(SEVERAL_LINES);
        List<Draft> chosen = new ArrayList<>(choose(offers(oneLine, interview, new ArrayList<>()), List.of(), count));
        chosen.addAll(choose(offers(several, interview, new ArrayList<>()), chosen, count - chosen.size()));
        return chosen;
    }

    Generation replace(Interview interview, Quiz quiz, Set<String> ids) {
        List<Refusal> refusals = new ArrayList<>();
        List<Offer> offers = offers(kinds, interview, refusals);
        Set<String> known = new HashSet<>();
        quiz.exercises().forEach(exercise -> known.add(Offer.nameOf(exercise)));
        List<Draft> kept = new ArrayList<>();
        Set<String> lockedNames = new HashSet<>();
        quiz.exercises().stream()
                .filter(exercise -> !ids.contains(exercise.id()))
                .forEach(exercise -> lockedNames.add(Offer.nameOf(exercise)));
        offers.forEach(offer -> kept.addAll(offer.withdraw(known, lockedNames)));
        Iterator<Draft> fresh = choose(offers, kept, ids.size()).iterator();
        List<Exercise> exercises = new ArrayList<>();
        Chance chance = chance(interview);
        KeyPlaces places = new KeyPlaces(chance);
        int next =
                1 + quiz.exercises().stream().mapToInt(Composer::number).max().orElse(0);
        for (Exercise exercise : quiz.exercises()) {
            if (!ids.contains(exercise.id())) {
                exercises.add(exercise);
            } else if (fresh.hasNext()) {
                Draft draft = fresh.next();
                exercises.add(draft.at("e" + next++, places.next(draft.places()), chance));
            }
        }
        return exercises.isEmpty()
                ? new Generation(Optional.empty(), refusals)
                : new Generation(Optional.of(new Quiz(quiz.title(), quiz.seed(), exercises)), refusals);
    }

    private static int number(Exercise exercise) {
        String digits = exercise.id().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    private Chance chance(Interview interview) {
        return Chance.of(seed ^ interview.fingerprint(), "arrange");
    }

    private List<Offer> offers(Set<ExerciseKind> asked, Interview interview, List<Refusal> refusals) {
        Hardness hardness = new Hardness(interview);
        List<Offer> offers = new ArrayList<>();
        for (ExerciseKind kind : asked) {
            Chance chance = Chance.of(seed ^ interview.fingerprint(), kind.name());
            Yield yield = Makers.of(kind).make(interview, chance);
            refusals.addAll(yield.refusals());
            List<List<Draft>> sets = new ArrayList<>();
            for (List<Draft> set : yield.sets()) {
                List<Draft> fit =
                        set.stream().map(hardness::rate).filter(this::isFit).toList();
                if (!fit.isEmpty()) {
                    sets.add(fit);
                }
            }
            if (sets.isEmpty() && yield.refusals().isEmpty()) {
                difficulty.ifPresent(step -> refusals.add(new Refusal.NoneOfDifficulty(kind, step)));
            }
            offers.add(new Offer(sets, chance));
        }
        return offers;
    }

    private boolean isFit(Draft draft) {
        return difficulty.isEmpty() || difficulty.get() == Difficulty.of(draft.difficulty());
    }

    /** A draft of each kind in turn, as long as there are any, none clashing with another or with those {@code kept}. */
    private static List<Draft> choose(List<Offer> offers, List<Draft> kept, int count) {
        List<Draft> chosen = new ArrayList<>(kept);
        List<Offer> open = new ArrayList<>(offers);
        while (chosen.size() < kept.size() + count && !open.isEmpty()) {
            Iterator<Offer> each = open.iterator();
            while (each.hasNext() && chosen.size() < kept.size() + count) {
                Optional<Draft> next = each.next().next(chosen);
                next.ifPresentOrElse(chosen::add, each::remove);
            }
        }
        return chosen.subList(kept.size(), chosen.size());
    }

    private static List<Exercise> arrange(List<Draft> chosen, Chance chance) {
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
