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

    /** How many of them are not the same line with the same key in the same text. */
    static long different(List<Sample> samples) {
        return samples.stream().map(Sample::substance).distinct().count();
    }

    private String substance() {
        StringBuilder substance = new StringBuilder(document.name() + exercise().stem().text() + exercise().provenance().span());
        if (exercise().kind().isChoice()) {
            return substance.append(keyText()).toString();
        }
        options().stream().map(Option::text).sorted().forEach(substance::append);
        return substance.toString();
    }

    double chance() {
        return 1.0 / options().size();
    }
}
