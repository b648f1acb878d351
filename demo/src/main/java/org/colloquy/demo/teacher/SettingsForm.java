package org.colloquy.demo.teacher;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.demo.web.WholeNumber;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;

/** Reads the form in which a teacher says what to ask. */
final class SettingsForm {
    private static final int MAX_SEED_DIGITS = 18;

    private SettingsForm() {}

    /**
     * What the form says. A number that is none counts as the usual one, an unknown kind as none, a seed left open as one
     * drawn by lot.
     *
     * @return empty if no kind was chosen
     */
    static Optional<Settings> read(Context ctx) {
        Set<ExerciseKind> kinds = kinds(ctx.formParams("kind"));
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Settings usual = Settings.usual();
        int count = typed(ctx, "count").flatMap(WholeNumber::parse).orElse(usual.count());
        return Optional.of(new Settings(
                Math.min(Settings.MAX_COUNT, Math.max(1, count)),
                kinds,
                typed(ctx, "difficulty").flatMap(SettingsForm::difficulty),
                typed(ctx, "seed").flatMap(SettingsForm::seed).orElse(usual.seed())));
    }

    private static Set<ExerciseKind> kinds(List<String> names) {
        EnumSet<ExerciseKind> kinds = EnumSet.allOf(ExerciseKind.class);
        kinds.removeIf(kind -> !names.contains(kind.name()));
        return kinds;
    }

    private static Optional<Difficulty> difficulty(String name) {
        return List.of(Difficulty.values()).stream()
                .filter(step -> step.name().equals(name))
                .findFirst();
    }

    private static Optional<Long> seed(String digits) {
        boolean number = !digits.isEmpty()
                && digits.length() <= MAX_SEED_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<String> typed(Context ctx, String field) {
        return Optional.ofNullable(ctx.formParam(field)).map(String::strip);
    }
}
