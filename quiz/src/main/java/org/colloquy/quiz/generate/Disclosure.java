package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;

/**
 * What of the interview an exercise tells whoever has done it, and the lines that it asks about.
 *
 * @param told everything it shows, its gap filled
 * @param asked lines of which another exercise may show none
 */
record Disclosure(String told, List<String> asked) {

    Disclosure {
        asked = List.copyOf(asked);
    }

    static Disclosure of(Exercise exercise) {
        List<String> asked = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        exercise.stem().quotation().map(words -> filled(words, exercise)).ifPresent(asked::add);
        for (Option option : exercise.options()) {
            if (option.origin() == Origin.LINE) {
                asked.add(option.text());
            } else {
                told.append(option.text()).append('\n');
            }
        }
        if (exercise instanceof Match match) {
            match.prompts().forEach(prompt -> asked.add(prompt.text()));
        }
        asked.forEach(line -> told.append(line).append('\n'));
        explain(exercise.explanation(), told);
        return new Disclosure(told.toString(), asked);
    }

    private static void explain(Explanation explanation, StringBuilder told) {
        told.append(explanation.text()).append('\n');
        explanation
                .context()
                .ifPresent(context -> told.append(context.before())
                        .append(context.line())
                        .append(context.after())
                        .append('\n'));
        explanation.whyNot().values().forEach(reason -> told.append(reason).append('\n'));
    }

    private static String filled(String words, Exercise exercise) {
        String key = exercise.key().options().isEmpty()
                ? ""
                : exercise.key().options().get(0);
        return exercise.options().stream()
                .filter(option -> option.id().equals(key))
                .map(option -> words.replace(Gap.MARK, option.text()))
                .findFirst()
                .orElse(words);
    }

    /** Whether one of the two shows a line that the other asks about. */
    boolean clashesWith(Disclosure other) {
        return shows(other) || other.shows(this);
    }

    private boolean shows(Disclosure other) {
        return other.asked.stream().anyMatch(told::contains);
    }
}
