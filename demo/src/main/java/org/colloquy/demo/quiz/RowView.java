package org.colloquy.demo.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;

/**
 * A row of an answered order, in the right order, or a pair.
 *
 * @param text the line or topic
 * @param right what belongs to it: its place, or whose it is
 * @param given what the reader chose for it
 */
record RowView(String text, String right, String given) {

    boolean isRight() {
        return right.equals(given);
    }

    /** The rows of an exercise with {@code answer}; none for one of which one option is right. */
    static List<RowView> of(Exercise exercise, List<String> answer) {
        if (exercise instanceof Match match) {
            return pairs(match, answer);
        }
        return exercise.kind().isChoice() ? List.of() : order(exercise, answer);
    }

    private static List<RowView> pairs(Match match, List<String> answer) {
        Map<String, String> texts = texts(match);
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < match.prompts().size(); i++) {
            Option prompt = match.prompts().get(i);
            rows.add(new RowView(
                    prompt.text(),
                    texts.getOrDefault(partner(match.key().ids(), prompt), ""),
                    texts.getOrDefault(partner(answer, prompt), "")));
        }
        return rows;
    }

    private static String partner(List<String> pairs, Option prompt) {
        String start = prompt.id() + "-";
        return pairs.stream()
                .filter(pair -> pair.startsWith(start))
                .map(pair -> pair.substring(start.length()))
                .findFirst()
                .orElse("");
    }

    private static List<RowView> order(Exercise exercise, List<String> answer) {
        Map<String, String> texts = texts(exercise);
        List<RowView> rows = new ArrayList<>();
        for (String id : exercise.key().ids()) {
            rows.add(new RowView(
                    texts.getOrDefault(id, ""),
                    AnswerForm.place(rows.size() + 1),
                    AnswerForm.place(answer.indexOf(id) + 1)));
        }
        return rows;
    }

    private static Map<String, String> texts(Exercise exercise) {
        return exercise.options().stream().collect(Collectors.toMap(Option::id, Option::text));
    }
}
