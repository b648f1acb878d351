package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Quiz;

/** Composes a quiz from what the makers of the kinds offer. */
final class Composer {
    private static final Set<ExerciseKind> SEVERAL_LINES = Collections.unmodifiableSet(EnumSet.of(
            ExerciseKind.WHAT_WAS_CLAIMED, ExerciseKind.WHICH_ANSWER, ExerciseKind.ORDER, ExerciseKind.MATCH));

    private final long seed;
    private final int count;
    private final Set<ExerciseKind> kinds;
    private final Optional<Difficulty> difficulty;
    private final Set<String> avoided;

    /** @param avoided the names of exercises that shall not come in place of others */
    Composer(long seed, int count, Set<ExerciseKind> kinds, Optional<Difficulty> difficulty, Set<String> avoided) {
        this.seed = seed;
        this.count = count;
        this.kinds = kinds;
        this.difficulty = difficulty;
        this.avoided = avoided;
    }

    Generation compose(Interview interview) {
        List<Refusal> refusals = new ArrayList<>();
        List<Draft> chosen = choose(offers(kinds, interview, refusals), List.of(), count);
        if (chosen.size() < count) {
            List<Draft> sparing = chooseSparingly(interview);
            chosen = sparing.size() > chosen.size() ? sparing : chosen;
        }
        if (chosen.isEmpty()) {
            return new Generation(Optional.empty(), orTooFew(refusals));
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
        List<Footprint> taken = chosen.stream().map(Draft::footprint).toList();
        chosen.addAll(choose(offers(several, interview, new ArrayList<>()), taken, count - chosen.size()));
        return chosen;
    }

    /** Other exercises in place of those with these ids. */
    Generation replace(Interview interview, Quiz quiz, Set<String> ids) {
        Set<String> kept = ids(quiz);
        kept.removeAll(ids);
        return around(interview, quiz, kept, quiz.exercises().size() - kept.size(), names(quiz, ids(quiz)));
    }

    /** As many exercises as are asked for, of which those with the ids {@code kept} stay where they are. */
    Generation renew(Interview interview, Quiz quiz, Set<String> kept) {
        Set<String> stay = ids(quiz);
        stay.retainAll(kept);
        return around(interview, quiz, stay, Math.max(0, count - stay.size()), names(quiz, stay));
    }

    /** @param known names of exercises that are not wanted among the {@code fresh} new ones */
    private Generation around(Interview interview, Quiz quiz, Set<String> kept, int fresh, Set<String> known) {
        List<Refusal> refusals = new ArrayList<>();
        List<Offer> offers = offers(kinds, interview, refusals);
        offers.forEach(offer -> offer.withdraw(known));
        offers.forEach(offer -> offer.withdraw(avoided));
        List<Footprint> standing = quiz.exercises().stream()
                .filter(exercise -> kept.contains(exercise.id()))
                .map(exercise -> Footprint.of(exercise, interview))
                .toList();
        Chance chance = chance(interview);
        chance.shuffle(offers);
        List<Draft> drafts = choose(offers, standing, fresh);
        chance.shuffle(drafts);
        List<Exercise> exercises = fill(quiz, kept, drafts.iterator(), chance);
        return exercises.isEmpty()
                ? new Generation(Optional.empty(), orTooFew(refusals))
                : new Generation(Optional.of(new Quiz(quiz.title(), quiz.seed(), exercises)), refusals);
    }

    /** What is left of {@code fresh} when every place is taken comes at the end. */
    private static List<Exercise> fill(Quiz quiz, Set<String> kept, Iterator<Draft> fresh, Chance chance) {
        List<Exercise> exercises = new ArrayList<>();
        KeyPlaces places = new KeyPlaces(chance);
        int next =
                1 + quiz.exercises().stream().mapToInt(Composer::number).max().orElse(0);
        for (Exercise exercise : quiz.exercises()) {
            if (kept.contains(exercise.id())) {
                keyPlace(exercise).ifPresent(places::keep);
                exercises.add(exercise);
            } else if (fresh.hasNext()) {
                exercises.add(next(fresh, next++, places, chance));
            }
        }
        while (fresh.hasNext()) {
            exercises.add(next(fresh, next++, places, chance));
        }
        return exercises;
    }

    private static Exercise next(Iterator<Draft> fresh, int number, KeyPlaces places, Chance chance) {
        Draft draft = fresh.next();
        return draft.at("e" + number, places.next(draft.places()), chance);
    }

    private static Optional<Integer> keyPlace(Exercise exercise) {
        List<String> ids = exercise.options().stream().map(Option::id).toList();
        return exercise.key() instanceof Key.Choice choice
                ? Optional.of(ids.indexOf(choice.option()))
                : Optional.empty();
    }

    private static Set<String> ids(Quiz quiz) {
        return quiz.exercises().stream().map(Exercise::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> names(Quiz quiz, Set<String> ids) {
        return quiz.exercises().stream()
                .filter(exercise -> ids.contains(exercise.id()))
                .map(Offer::nameOf)
                .collect(Collectors.toSet());
    }

    /** Where nothing is refused, whatever there was had a flaw or gave something away. */
    private List<Refusal> orTooFew(List<Refusal> refusals) {
        List<Refusal> all = new ArrayList<>(refusals);
        kinds.stream()
                .filter(kind -> refusals.stream().noneMatch(refusal -> refusal.kind() == kind))
                .forEach(kind -> all.add(new Refusal.TooFew(kind, Material.SOUND_EXERCISES, 0, 1)));
        return all;
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
    private static List<Draft> choose(List<Offer> offers, List<Footprint> kept, int count) {
        List<Footprint> taken = new ArrayList<>(kept);
        List<Draft> chosen = new ArrayList<>();
        List<Offer> open = new ArrayList<>(offers);
        while (chosen.size() < count && !open.isEmpty()) {
            Iterator<Offer> each = open.iterator();
            while (each.hasNext() && chosen.size() < count) {
                Optional<Draft> next = each.next().next(taken);
                next.ifPresentOrElse(chosen::add, each::remove);
                next.map(Draft::footprint).ifPresent(taken::add);
            }
        }
        return chosen;
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
