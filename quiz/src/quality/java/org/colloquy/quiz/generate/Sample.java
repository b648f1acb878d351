package org.colloquy.quiz.generate;

import java.util.List;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Quiz;

/**
 * An exercise in its quiz.
 *
 * @param place of the exercise in the quiz, from 0
 */
record Sample(Corpus.Document document, Quiz quiz, int place) {

    Exercise exercise() {
        return quiz.exercises().get(place);
    }

    List<Option> options() {
        return exercise().options();
    }

    /** Where the key stands among the options. */
    int key() {
        String id = exercise().key().options().get(0);
        for (int i = 0; i < options().size(); i++) {
            if (options().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no key");
    }

    String keyText() {
        return options().get(key()).text();
    }

    double chance() {
        return 1.0 / options().size();
    }
}
