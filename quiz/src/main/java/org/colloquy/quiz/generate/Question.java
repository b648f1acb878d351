package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Map;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;

/**
 * What a draft has besides its options, whatever the shape of its key.
 *
 * @param stem what is put before the answerer
 * @param explanation why the key is right
 * @param difficulty from 0 to 1
 * @param provenance what in the texts it rests on
 * @param footprint what of the interview it takes up
 */
record Question(Stem stem, Explanation explanation, double difficulty, Provenance provenance, Footprint footprint) {

    Question withDifficulty(double other) {
        return new Question(stem, explanation, other, provenance, footprint);
    }

    Item item(String id, List<Option> options, Key key) {
        Explanation explained = new Explanation(explanation.text(), explanation.context(), Map.of());
        return new Item(id, stem, options, key, explained, difficulty, provenance);
    }
}
