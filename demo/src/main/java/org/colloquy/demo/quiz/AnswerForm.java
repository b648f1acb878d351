package org.colloquy.demo.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.colloquy.demo.web.WholeNumber;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.grade.Grader;
import org.jspecify.annotations.Nullable;

/** The form in which an exercise is answered: one of several answers, or rows with something to choose for each. */
final class AnswerForm {
    private static final String CHOICE = "answer";
    private static final String PLACE = "place-";
    private static final String PAIR = "match-";

    private AnswerForm() {}

    /**
     * Something to choose for.
     *
     * @param name of the field
     * @param choices what there is to choose
     */
    record Row(String name, String text, List<Choice> choices) {}

    /**
     * Something to choose.
     *
     * @param value what the form sends
     */
    record Choice(String value, String text) {}

    /** The answers of an exercise with one right answer; none for others. */
    static List<Choice> choices(Exercise exercise) {
        return exercise.kind().isChoice() ? texts(exercise.options()) : List.of();
    }

    /** The rows of an order or of pairs; none for an exercise with one right answer. */
    static List<Row> rows(Exercise exercise) {
        if (exercise instanceof Match match) {
            List<Choice> options = texts(match.options());
            return match.prompts().stream()
                    .map(prompt -> new Row(PAIR + prompt.id(), prompt.text(), options))
                    .toList();
        }
        if (exercise.kind().isChoice()) {
            return List.of();
        }
        List<Choice> places = IntStream.rangeClosed(1, exercise.options().size())
                .mapToObj(place -> new Choice(String.valueOf(place), place(place)))
                .toList();
        return exercise.options().stream()
                .map(option -> new Row(PLACE + option.id(), option.text(), places))
                .toList();
    }

    /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}. */
    static String place(int place) {
        return place
                + switch (place) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static List<Choice> texts(List<Option> options) {
        return options.stream()
                .map(option -> new Choice(option.id(), option.text()))
                .toList();
    }

    /**
     * The answer that a form gives, in the shape of {@link Grader}; empty if something is left open or means nothing.
     *
     * @param field gives what was sent for the field with this name
     */
    static Optional<List<String>> read(Exercise exercise, Function<String, @Nullable String> field) {
        Key key = exercise.key();
        if (key instanceof Key.Choice) {
            return Optional.ofNullable(field.apply(CHOICE))
                    .filter(id -> isOption(exercise, id))
                    .map(List::of);
        }
        return exercise instanceof Match match ? pairs(match, field) : order(exercise, field);
    }

    private static Optional<List<String>> pairs(Match match, Function<String, @Nullable String> field) {
        List<String> pairs = new ArrayList<>();
        for (Option prompt : match.prompts()) {
            @Nullable String chosen = field.apply(PAIR + prompt.id());
            if (chosen != null && isOption(match, chosen)) {
                pairs.add(prompt.id() + "-" + chosen);
            }
        }
        return Optional.of(pairs).filter(all -> all.size() == match.prompts().size());
    }

    /** Each place is taken once. */
    private static Optional<List<String>> order(Exercise exercise, Function<String, @Nullable String> field) {
        int count = exercise.options().size();
        TreeMap<Integer, String> placed = new TreeMap<>();
        for (Option option : exercise.options()) {
            Optional.ofNullable(field.apply(PLACE + option.id()))
                    .flatMap(WholeNumber::parse)
                    .filter(place -> place >= 1 && place <= count)
                    .ifPresent(place -> placed.put(place, option.id()));
        }
        return placed.size() == count ? Optional.of(List.copyOf(placed.values())) : Optional.empty();
    }

    private static boolean isOption(Exercise exercise, String id) {
        return exercise.options().stream().anyMatch(option -> option.id().equals(id));
    }
}
