package org.colloquy.demo.teacher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colloquy.demo.quiz.Questions;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.Refusal;

/**
 * A quiz as it lies on the teacher's desk.
 *
 * @param settings what it was drawn with
 * @param locked the ids of the questions that stay when the rest is drawn anew
 * @param refusals what the text did not yield when it was last drawn from
 * @param sortedOut questions that were dropped or replaced, and do not come back as replacements
 * @param asDrawn whether the settings alone make this quiz again
 */
record Composition(
        Settings settings,
        Quiz quiz,
        Set<String> locked,
        List<Refusal> refusals,
        List<Exercise> sortedOut,
        boolean asDrawn) {
    private static final int MAX_SORTED_OUT = 60;

    Composition {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(quiz, "quiz");
        locked = Set.copyOf(locked);
        refusals = List.copyOf(refusals);
        sortedOut = List.copyOf(sortedOut.subList(Math.max(0, sortedOut.size() - MAX_SORTED_OUT), sortedOut.size()));
    }

    /** What a generation with {@code settings} made; empty if it made no quiz. */
    static Optional<Composition> of(Settings settings, Generation generation) {
        return generation
                .quiz()
                .map(quiz -> new Composition(settings, quiz, Set.of(), generation.refusals(), List.of(), true));
    }

    /** The place of a question, from 1. */
    int number(String id) {
        List<String> ids = quiz.exercises().stream().map(Exercise::id).toList();
        return ids.indexOf(id) + 1;
    }

    Composition lock(String id) {
        Set<String> more = new HashSet<>(locked);
        more.add(id);
        return withLocked(more);
    }

    Composition unlock(String id) {
        Set<String> fewer = new HashSet<>(locked);
        fewer.remove(id);
        return withLocked(fewer);
    }

    private Composition withLocked(Set<String> other) {
        return new Composition(settings, quiz, other, refusals, sortedOut, asDrawn);
    }

    /** @throws IllegalArgumentException if there is no other question */
    Composition drop(String id) {
        return unlock(id).changed(quiz.without(id), sortingOut(id));
    }

    /** With another question of the given settings in the place of one; empty if the text has no other. */
    Optional<Composition> replace(Questions questions, Settings drawing, String id) {
        List<Exercise> out = sortingOut(id);
        Generation generation =
                questions.replace(drawing.generator().avoiding(out).build(), quiz, Set.of(id));
        return generation
                .quiz()
                .filter(changed ->
                        changed.exercises().size() == quiz.exercises().size())
                .map(changed -> unlock(id).changed(changed, out));
    }

    /** With one more question at the end; empty if the text has no other. */
    Optional<Composition> extend(Questions questions, Settings drawing) {
        Set<String> all = new HashSet<>();
        quiz.exercises().forEach(exercise -> all.add(exercise.id()));
        Settings one = drawing.withCount(all.size() + 1);
        Generation generation =
                questions.renew(one.generator().avoiding(sortedOut).build(), quiz, all);
        return generation
                .quiz()
                .filter(changed -> changed.exercises().size() > all.size())
                .map(changed -> changed(changed, sortedOut).withAtLeast(all.size() + 1));
    }

    /** What was added by hand is not lost when the rest is drawn anew. */
    private Composition withAtLeast(int count) {
        Settings more = settings.withCount(Math.max(count, settings.count()));
        return new Composition(more, quiz, locked, refusals, sortedOut, asDrawn);
    }

    /** Drawn anew with other settings, but for what is locked; empty if the text yields nothing. */
    Optional<Composition> redraw(Questions questions, Settings other) {
        if (locked.isEmpty()) {
            return of(other, questions.generate(other.generator().build()));
        }
        Generation generation = questions.renew(other.generator().build(), quiz, locked);
        return generation
                .quiz()
                .map(changed -> new Composition(other, changed, locked, generation.refusals(), List.of(), false));
    }

    private Composition changed(Quiz other, List<Exercise> out) {
        return new Composition(settings, other, locked, refusals, out, false);
    }

    private List<Exercise> sortingOut(String id) {
        List<Exercise> more = new ArrayList<>(sortedOut);
        quiz.exercise(id).ifPresent(more::add);
        return more;
    }
}
