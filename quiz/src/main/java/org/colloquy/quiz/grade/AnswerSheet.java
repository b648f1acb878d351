package org.colloquy.quiz.grade;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of one person.
 *
 * @param answers by the exercise's id, the answer in the form of {@link Grader}; an exercise that was put to the person
 *     and left open has an empty list, one that was not is missing
 */
public record AnswerSheet(Map<String, List<String>> answers) {

    public AnswerSheet {
        Map<String, List<String>> copy = new TreeMap<>();
        answers.forEach((exercise, answer) -> copy.put(exercise, List.copyOf(answer)));
        answers = Collections.unmodifiableMap(copy);
    }
}
