package org.colloquy.demo.quiz;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Option;

/**
 * An exercise of any kind with its answer, for those who may see it.
 *
 * @param choices what is offered, if one of it is right
 * @param rows the lines of an order, in the right order, or of pairs
 */
public record Solution(List<Choice> choices, List<Row> rows) {

    /**
     * Something that is offered.
     *
     * @param mark what must be said of it
     * @param whyNot why it is wrong, where that is known
     */
    public record Choice(String text, boolean right, Optional<String> mark, Optional<String> whyNot) {}

    /**
     * A line with what belongs to it.
     *
     * @param right its place, or whose it is
     */
    public record Row(String text, String right) {}

    public Solution {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /** That of {@code exercise}. */
    public static Solution of(Exercise exercise) {
        List<String> key = exercise.key().ids();
        return new Solution(
                exercise.kind().isChoice()
                        ? exercise.options().stream()
                                .map(option -> choice(exercise, option, key))
                                .toList()
                        : List.of(),
                RowView.of(exercise, key).stream()
                        .map(row -> new Row(row.text(), row.right()))
                        .toList());
    }

    private static Choice choice(Exercise exercise, Option option, List<String> key) {
        return new Choice(
                option.text(),
                key.contains(option.id()),
                OriginMark.of(option),
                Optional.ofNullable(exercise.explanation().whyNot().get(option.id())));
    }
}
