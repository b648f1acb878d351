package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Stem;

/** A draft whose key is an arrangement of all its options, so that no single option has to be put in a place. */
interface ArrangedDraft extends Draft {

    Question question();

    @Override
    default Stem stem() {
        return question().stem();
    }

    @Override
    default Footprint footprint() {
        return question().footprint();
    }

    @Override
    default double difficulty() {
        return question().difficulty();
    }

    @Override
    default int places() {
        return 1;
    }

    @Override
    default Optional<String> answer() {
        return Optional.empty();
    }

    @Override
    default List<String> possibleAnswers() {
        return List.of();
    }

    /** The numbers from 0 to {@code count - 1} in an order drawn by lot. */
    static List<Integer> shuffled(int count, Chance chance) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        chance.shuffle(order);
        return order;
    }
}
