package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Quiz;

/** Composes a quiz from what the makers of the kinds offer. */
final class Composer {
    private static final Set<ExerciseKind> SEVERAL_LINES = Collections.unmodifiableSet(EnumSet.of(
            ExerciseKind.WHAT_WAS_CLAIMED, ExerciseKind.WHICH_ANSWER, ExerciseKind.ORDER, ExerciseKind.MATCH));

    /** How often the keys are drawn again. */
    private static final int TRIES = 12;

    /** How often a quiz is drawn again that is shorter than was asked for. */
    private static final int DRAWS = 8;

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
        Map<ExerciseKind, Offer> offers = offers(interview, refusals);
        List<Draft> fullest = draw(offers);
        for (int i = 1; i < DRAWS && fullest.size() < count && kinds.size() > 1; i++) {
            List<Draft> other = draw(offers);
            fullest = other.size() > fullest.size() ? other : fullest;
        }
        return fullest.isEmpty()
                ? new Generation(Optional.empty(), orTooFew(refusals))
                : new Generation(Optional.of(arrange(interview, fullest)), refusals);
    }

    /** A whole quiz; from a short text it may have fewer exercises than another draw of the same. */
    private List<Draft> draw(Map<ExerciseKind, Offer> offers) {
        List<Offer> fresh = offers.values().stream().map(Offer::again).toList();
        List<Draft> chosen = chooseFairly(fresh, Shown::new, count);
        if (chosen.size() < count && hasKindsOfBothSorts()) {
            List<Draft> sparing = chooseSparingly(offers);
            chosen = sparing.size() > chosen.size() ? sparing : chosen;
        }
        return chosen.isEmpty() ? chosen : filledUp(offers.values(), chosen, Shown::new, count);
    }

    private boolean hasKindsOfBothSorts() {
        return kinds.stream().map(SEVERAL_LINES::contains).distinct().count() > 1;
    }

    /** A short text yields more if the kinds that take up several lines at once have to wait. */
    private List<Draft> chooseSparingly(Map<ExerciseKind, Offer> offers) {
        List<Offer> oneLine = new ArrayList<>();
        List<Offer> several = new ArrayList<>();
        offers.forEach((kind, offer) -> (SEVERAL_LINES.contains(kind) ? several : oneLine).add(offer.again()));
        List<Draft> first = chooseFairly(oneLine, Shown::new, count);
        List<Draft> chosen = new ArrayList<>(first);
        chosen.addAll(chooseFairly(several, () -> Shown.by(first), count - first.size()));
        return chosen;
    }

    /**
     * Fairly chosen drafts; and as a short text has too few whole sets for a quiz as long as was asked for, what is left of
     * others goes in, if several kinds are asked for.
     *
     * @param shown what is shown before
     */
    private List<Draft> filledUp(Collection<Offer> offers, List<Draft> first, Supplier<Shown> shown, int wanted) {
        if (first.size() >= wanted || kinds.size() == 1) {
            return first;
        }
        List<Offer> parts = offers.stream().map(Offer::ofParts).toList();
        Supplier<Shown> withFirst = () -> {
            Shown all = shown.get();
            first.forEach(all::add);
            return all;
        };
        List<Draft> all = new ArrayList<>(first);
        all.addAll(chooseFairly(parts, withFirst, wanted - first.size()));
        return all;
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
        Set<String> unwanted = new HashSet<>(known);
        unwanted.addAll(avoided);
        List<Offer> offers = new ArrayList<>();
        offers(interview, refusals).values().forEach(offer -> offers.add(offer.without(unwanted)));
        List<Exercise> standing = quiz.exercises().stream()
                .filter(exercise -> kept.contains(exercise.id()))
                .toList();
        Chance chance = chance(interview);
        chance.shuffle(offers);
        Supplier<Shown> shown = () -> Shown.by(standing, interview);
        List<Draft> drafts = new ArrayList<>(filledUp(offers, chooseFairly(offers, shown, fresh), shown, fresh));
        chance.shuffle(drafts);
        List<Exercise> exercises = fill(quiz, kept, drafts.iterator(), chance);
        return exercises.isEmpty()
                ? new Generation(Optional.empty(), orTooFew(refusals))
                : new Generation(Optional.of(new Quiz(quiz.title(), quiz.seed(), exercises)), refusals);
    }

    /** What is left of {@code fresh} when every place is taken comes at the end. */
    private static List<Exercise> fill(Quiz quiz, Set<String> kept, Iterator<Draft> fresh, Chance chance) {
        List<Slot> slots = new ArrayList<>();
        int next =
                1 + quiz.exercises().stream().mapToInt(Composer::number).max().orElse(0);
        for (Exercise exercise : quiz.exercises()) {
            if (kept.contains(exercise.id())) {
                slots.add(new Slot.Kept(exercise));
            } else if (fresh.hasNext()) {
                slots.add(new Slot.Open("e" + next++, fresh.next()));
            }
        }
        while (fresh.hasNext()) {
            slots.add(new Slot.Open("e" + next++, fresh.next()));
        }
        return Slot.fill(slots, chance);
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

    /** What there is of each kind asked for, in the order of the kinds. */
    private Map<ExerciseKind, Offer> offers(Interview interview, List<Refusal> refusals) {
        Hardness hardness = new Hardness(interview);
        Map<ExerciseKind, Offer> offers = new EnumMap<>(ExerciseKind.class);
        for (ExerciseKind kind : kinds) {
            Chance chance = Chance.of(seed ^ interview.fingerprint(), kind.name());
            Yield yield = Makers.of(kind).make(interview, chance);
            refusals.addAll(yield.refusals());
            List<List<Draft>> sets = difficulty
                    .map(step -> fitting(yield.sets(), step, hardness))
                    .orElse(yield.sets());
            if (sets.isEmpty() && yield.refusals().isEmpty()) {
                difficulty.ifPresent(step -> refusals.add(new Refusal.NoneOfDifficulty(kind, step)));
            }
            offers.put(kind, new Offer(sets, hardness, chance));
        }
        return offers;
    }

    private static List<List<Draft>> fitting(List<List<Draft>> sets, Difficulty step, Hardness hardness) {
        return sets.stream()
                .map(set -> set.stream()
                        .filter(draft ->
                                step == Difficulty.of(hardness.rate(draft).difficulty()))
                        .toList())
                .filter(set -> !set.isEmpty())
                .toList();
    }

    /**
     * Keys drawn without regard to one another; drawn again, all of them, as long as an answer is the key too often.
     *
     * @param shown what is shown before
     */
    private static List<Draft> chooseFairly(List<Offer> offers, Supplier<Shown> shown, int count) {
        List<Draft> chosen = choose(offers, shown.get(), count);
        for (int i = 1; i < TRIES && !KeyShares.areEven(chosen); i++) {
            chosen = choose(offers.stream().map(Offer::again).toList(), shown.get(), count);
        }
        return KeyShares.evened(chosen);
    }

    /** A draft of each kind in turn, as long as there are any, none clashing with another or with what is shown. */
    private static List<Draft> choose(List<Offer> offers, Shown shown, int count) {
        List<Draft> chosen = new ArrayList<>();
        List<Offer> open = new ArrayList<>(offers);
        while (chosen.size() < count && !open.isEmpty()) {
            Iterator<Offer> each = open.iterator();
            while (each.hasNext() && chosen.size() < count) {
                Optional<Draft> next = each.next().next(shown);
                next.ifPresentOrElse(
                        draft -> {
                            chosen.add(draft);
                            shown.add(draft);
                        },
                        each::remove);
            }
        }
        return chosen;
    }

    private Quiz arrange(Interview interview, List<Draft> chosen) {
        Chance chance = chance(interview);
        List<Draft> order = new ArrayList<>(chosen);
        chance.shuffle(order);
        List<Slot> slots = new ArrayList<>();
        order.forEach(draft -> slots.add(new Slot.Open("e" + (slots.size() + 1), draft)));
        return new Quiz(interview.transcript().metadata().title(), seed, Slot.fill(slots, chance));
    }
}
