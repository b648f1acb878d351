package org.colloquy.demo.teacher;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.demo.quiz.Questions;
import org.colloquy.demo.teacher.Workshop.Step;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Quiz;

/**
 * What becomes of a workshop when the teacher presses a button.
 *
 * @param workshop how it stands then; as before if nothing came of it
 * @param notice why nothing came of it
 * @param about the id of the question to show
 */
record Change(Workshop workshop, Optional<Notice> notice, Optional<String> about) {

    /** The workshop before, and where new questions come from. */
    private record Bench(Workshop workshop, Supplier<Questions> questions) {

        /** Two replacements of one question, one taken back, differ. */
        Settings drawing() {
            Settings settings = composition().settings();
            return settings.withSeed(settings.seed() + 1_000_003L * workshop.version());
        }

        Composition composition() {
            return workshop.composition();
        }

        Change done(String what, Optional<String> about, Composition then) {
            return new Change(workshop.then(new Step(what, about, then)), Optional.empty(), about);
        }

        Change nothing(Notice notice, Optional<String> about) {
            return new Change(workshop, Optional.of(notice), about);
        }
    }

    /** What a change of the whole makes; the form says with which settings. */
    static Change ofAll(Action action, Workshop workshop, Context form, Supplier<Questions> questions) {
        Bench bench = new Bench(workshop, questions);
        Composition now = bench.composition();
        return switch (action) {
            case UNDO ->
                new Change(workshop.undo(), Optional.empty(), workshop.now().about());
            case REDO -> {
                Workshop again = workshop.redo();
                yield new Change(again, Optional.empty(), again.now().about());
            }
            case REDRAW -> redraw(bench, now.settings().withSeed(Settings.drawSeed()), Notice.NO_OTHER);
            case SETTINGS ->
                SettingsForm.read(form)
                        .map(settings -> redraw(bench, settings, Notice.NOTHING))
                        .orElseGet(() -> bench.nothing(Notice.NO_KIND, Optional.empty()));
            case EXTEND -> extend(bench);
            default -> throw new IllegalArgumentException("about one question, or about the class: " + action);
        };
    }

    private static Change redraw(Bench bench, Settings settings, Notice nothing) {
        return bench.composition()
                .redraw(bench.questions().get(), settings)
                .map(then -> bench.done("quiz drawn anew", Optional.empty(), then))
                .orElseGet(() -> bench.nothing(nothing, Optional.empty()));
    }

    private static Change extend(Bench bench) {
        if (bench.composition().quiz().exercises().size() >= Settings.MAX_COUNT) {
            return bench.nothing(Notice.NO_MORE, Optional.empty());
        }
        return bench.composition()
                .extend(bench.questions().get(), bench.drawing())
                .map(then -> bench.done("question added", Optional.of(last(then.quiz())), then))
                .orElseGet(() -> bench.nothing(Notice.NO_MORE, Optional.empty()));
    }

    private static String last(Quiz quiz) {
        return quiz.exercises().get(quiz.exercises().size() - 1).id();
    }

    /** What a change of one question makes. */
    static Change ofOne(Action action, Exercise exercise, Workshop workshop, Supplier<Questions> questions) {
        Bench bench = new Bench(workshop, questions);
        Composition now = bench.composition();
        String id = exercise.id();
        String name = "question " + now.number(id);
        return switch (action) {
            case LOCK -> bench.done(name + " locked", Optional.of(id), now.lock(id));
            case UNLOCK -> bench.done(name + " unlocked", Optional.of(id), now.unlock(id));
            case DROP -> drop(bench, id, name);
            case SAME_KIND ->
                replace(bench, id, name, bench.drawing().withKind(exercise.kind()), Notice.NO_OTHER_OF_KIND);
            case ANY_KIND -> replace(bench, id, name, bench.drawing(), Notice.NO_OTHER);
            default -> throw new IllegalArgumentException("not about one question: " + action);
        };
    }

    private static Change drop(Bench bench, String id, String name) {
        Composition now = bench.composition();
        int size = now.quiz().exercises().size();
        if (size == 1) {
            return bench.nothing(Notice.LAST, Optional.of(id));
        }
        Composition then = now.drop(id);
        int next = Math.min(now.number(id), size - 1);
        return bench.done(
                name + " dropped",
                Optional.of(then.quiz().exercises().get(next - 1).id()),
                then);
    }

    private static Change replace(Bench bench, String id, String name, Settings drawing, Notice nothing) {
        int place = bench.composition().number(id);
        return bench.composition()
                .replace(bench.questions().get(), drawing, id)
                .map(then -> bench.done(
                        name + " replaced",
                        Optional.of(then.quiz().exercises().get(place - 1).id()),
                        then))
                .orElseGet(() -> bench.nothing(nothing, Optional.of(id)));
    }
}
