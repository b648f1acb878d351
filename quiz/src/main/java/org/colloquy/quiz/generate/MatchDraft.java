package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;

/**
 * A draft whose answer is pairs.
 *
 * @param prompts the lines
 * @param options to each line, what belongs to it
 */
record MatchDraft(
        Stem stem,
        List<Choice> prompts,
        List<Choice> options,
        Explanation explanation,
        double difficulty,
        Provenance provenance,
        Footprint footprint)
        implements Draft {

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
        return new MatchDraft(stem, prompts, options, explanation, other, provenance, footprint);
    }

    @Override
    public int places() {
        return 1;
    }

    @Override
    public Optional<String> answer() {
        return Optional.empty();
    }

    @Override
    public List<String> possibleAnswers() {
        return List.of();
    }

    @Override
    public Exercise at(String id, int place, Chance chance) {
        List<Integer> promptOrder = shuffled(chance);
        List<Integer> optionOrder = shuffled(chance);
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
        Item item = new Item(id, stem, offered, new Key.Pairs(pairs), explanation, difficulty, provenance);
        return new Match(item, asked);
    }

    private List<Integer> shuffled(Chance chance) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            order.add(i);
        }
        chance.shuffle(order);
        return order;
    }
}
