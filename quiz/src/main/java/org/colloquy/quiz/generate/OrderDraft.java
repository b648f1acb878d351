package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Order;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;

/**
 * A draft whose answer is the order of its options.
 *
 * @param ordered the options in the right order
 */
record OrderDraft(
        Stem stem,
        List<Choice> ordered,
        Explanation explanation,
        double difficulty,
        Provenance provenance,
        Footprint footprint)
        implements Draft {

    OrderDraft {
        ordered = List.copyOf(ordered);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.ORDER;
    }

    @Override
    public OrderDraft withDifficulty(double other) {
        return new OrderDraft(stem, ordered, explanation, other, provenance, footprint);
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
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            places.add(i);
        }
        chance.shuffle(places);
        List<Option> options = new ArrayList<>();
        String[] key = new String[ordered.size()];
        for (int which : places) {
            String optionId = Character.toString('a' + options.size());
            options.add(ordered.get(which).as(optionId));
            key[which] = optionId;
        }
        Explanation explained = new Explanation(explanation.text(), explanation.context(), Map.of());
        return new Order(
                new Item(id, stem, options, new Key.Sequence(List.of(key)), explained, difficulty, provenance));
    }
}
