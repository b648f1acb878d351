package org.colloquy.demo.teacher;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.generate.Refusal;

/**
 * The form in which a teacher says what to ask.
 *
 * @param count how many questions
 * @param max how many there can be
 * @param difficulty the value of the step that is chosen; nothing for any
 */
record SettingsView(int count, int max, List<KindChoice> kinds, String difficulty, List<Step> difficulties, long seed) {

    /**
     * A kind to choose.
     *
     * @param nothing why the text yields nothing of it
     */
    record KindChoice(String value, String title, String hint, boolean chosen, Optional<String> nothing) {}

    /**
     * A step of difficulty to choose.
     *
     * @param value what the form sends
     */
    record Step(String value, String text) {}

    /** @param refusals what the text does not yield; the first one of a kind counts */
    static SettingsView of(Settings settings, Collection<Refusal> refusals) {
        List<KindChoice> kinds = Arrays.stream(ExerciseKind.values())
                .map(kind -> new KindChoice(
                        kind.name(),
                        kind.title(),
                        KindWords.hint(kind),
                        settings.kinds().contains(kind),
                        refusals.stream()
                                .filter(refusal -> refusal.kind() == kind)
                                .map(Refusal::message)
                                .findFirst()))
                .toList();
        List<Step> steps = Arrays.stream(Difficulty.values())
                .map(step -> new Step(step.name(), KindWords.of(step)))
                .toList();
        return new SettingsView(
                settings.count(),
                Settings.MAX_COUNT,
                kinds,
                settings.difficulty().map(Difficulty::name).orElse(""),
                steps,
                settings.seed());
    }
}
