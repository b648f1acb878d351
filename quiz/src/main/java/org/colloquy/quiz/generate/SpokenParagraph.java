package org.colloquy.quiz.generate;

import java.util.List;
import org.colloquy.transcript.SourceMap;
import org.colloquy.transcript.Turn;

/**
 * A paragraph of a turn, whose sentences and places are found once for all its lines.
 *
 * @param paragraph its index in the turn
 * @param sentences where its sentences stand in its text
 * @param places where the parts of its text stand in the source
 */
record SpokenParagraph(Turn turn, int paragraph, List<Range> sentences, SourceMap places) {
    SpokenParagraph {
        sentences = List.copyOf(sentences);
    }

    static SpokenParagraph of(Turn turn, int paragraph) {
        return new SpokenParagraph(
                turn,
                paragraph,
                Sentences.of(turn.paragraphs().get(paragraph).text()),
                SourceMap.of(turn.paragraphs().get(paragraph)));
    }

    String text() {
        return turn.paragraphs().get(paragraph).text();
    }
}
