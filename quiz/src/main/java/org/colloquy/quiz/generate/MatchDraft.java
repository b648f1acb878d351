package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;

/**
 * A draft whose answer is pairs.
 *
 * @param prompts the lines
 * @param options to each line, what belongs to it
 */
record MatchDraft(Question question, List<Choice> prompts, List<Choice> options) implements ArrangedDraft {

    MatchDraft {
        prompts = List.copyOf(prompts);
        options = List.copyOf(options);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.MATCH;
    }

    @Override
    public MatchDraft withDifficulty(double other) {
        return new MatchDraft(question.withDifficulty(other), prompts, options);
    }

    @Override
    public Exercise at(String id, int place, Chance chance) {
        List<Integer> promptOrder = ArrangedDraft.shuffled(prompts.size(), chance);
        List<Integer> optionOrder = ArrangedDraft.shuffled(prompts.size(), chance);
        List<Option> asked = new ArrayList<>();
        List<Option> offered = new ArrayList<>();
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < prompts.size(); i++) {
            int which = promptOrder.get(i);
            String promptId = Integer.toString(i + 1);
            asked.add(prompts.get(which).as(promptId));
            pairs.put(promptId, Character.toString('a' + optionOrder.indexOf(which)));
            offered.add(options.get(optionOrder.get(i)).as(Character.toString('a' + i)));
        }
        return new Match(question.item(id, offered, new Key.Pairs(pairs)), asked);
    }
}
