package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Order;

/**
 * A draft whose answer is the order of its options.
 *
 * @param ordered the options in the right order
 */
record OrderDraft(Question question, List<Choice> ordered) implements ArrangedDraft {

    OrderDraft {
        ordered = List.copyOf(ordered);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.ORDER;
    }

    @Override
    public OrderDraft withDifficulty(double other) {
        return new OrderDraft(question.withDifficulty(other), ordered);
    }

    @Override
    public Exercise at(String id, int place, Chance chance) {
        List<Option> options = new ArrayList<>();
        String[] key = new String[ordered.size()];
        for (int which : ArrangedDraft.shuffled(ordered.size(), chance)) {
            String optionId = Character.toString('a' + options.size());
            options.add(ordered.get(which).as(optionId));
            key[which] = optionId;
        }
        return new Order(question.item(id, options, new Key.Sequence(List.of(key))));
    }
}
