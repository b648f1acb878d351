package org.colloquy.quiz.generate;

import java.util.List;
import org.colloquy.language.CleanVerbatim;
import org.colloquy.quiz.Provenance;
import org.colloquy.source.Span;
import org.colloquy.transcript.Turn;

/**
 * A sentence of a turn that can be asked about.
 *
 * @param turn where it is said
 * @param paragraph index of its paragraph in the turn
 * @param range where it stands in the paragraph's text
 * @param text the sentence for reading: verbatim, but for what the speaker took back
 * @param span where it stands in the source
 * @param torn whether something long was left out of it, such as the head of a page
 * @param words its words as they are compared
 * @param length how many words a reader counts
 * @param sentences where the sentences of the paragraph stand in its text, this among them
 */
record Line(
        Turn turn,
        int paragraph,
        Range range,
        String text,
        Span span,
        boolean torn,
        List<String> words,
        int length,
        List<Range> sentences) {

    /** The end of a line with the indentation of the next. */
    private static final int WIDEST_GAP = 24;

    Line {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    static Line of(Turn turn, int paragraph, Range range) {
        return of(SpokenParagraph.of(turn, paragraph), range);
    }

    static Line of(SpokenParagraph said, Range range) {
        String text = CleanVerbatim.of(range.of(said.text())).text();
        List<Span> pieces = said.places().spans(range.from(), range.to());
        return new Line(
                said.turn(),
                said.paragraph(),
                range,
                text,
                pieces.get(0).union(pieces.get(pieces.size() - 1)),
                isTorn(pieces),
                Words.of(text),
                Words.count(text),
                said.sentences());
    }

    private static boolean isTorn(List<Span> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).start() - pieces.get(i - 1).end() > WIDEST_GAP) {
                return true;
            }
        }
        return false;
    }

    Provenance provenance() {
        return Provenance.inTurn(turn.id(), span);
    }

    /** The sentence as it stands in the transcript. */
    String verbatim() {
        return range.of(turn.paragraphs().get(paragraph).text());
    }

    /** Who says it, as it stands in the midst of a sentence; {@code nobody} if that is not known. */
    String speakerOr(String nobody) {
        return turn.speaker().map(speaker -> Person.inSentence(speaker.name())).orElse(nobody);
    }

    /** How many words of the line carry meaning. */
    long contentWords() {
        return words.stream().filter(word -> !FunctionWords.contains(word)).count();
    }
}
