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
        return of(
                turn,
                paragraph,
                range,
                Sentences.of(turn.paragraphs().get(paragraph).text()));
    }

    /** @param sentences those of the paragraph */
    static Line of(Turn turn, int paragraph, Range range, List<Range> sentences) {
        String text = CleanVerbatim.of(range.of(turn.paragraphs().get(paragraph).text()))
                .text();
        List<Span> spans = turn.paragraphs().get(paragraph).sourceSpans(range.from(), range.to());
        Span span = spans.get(0).union(spans.get(spans.size() - 1));
        return new Line(turn, paragraph, range, text, span, Words.of(text), Words.count(text), sentences);
    }

    Provenance provenance() {
        return Provenance.inTurn(turn.id(), span);
    }

    /** The sentence as it stands in the transcript. */
    String verbatim() {
        return range.of(turn.paragraphs().get(paragraph).text());
    }

    /** Whether something long was left out of it, such as the head of a page. */
    boolean isTorn() {
        List<Span> spans = turn.paragraphs().get(paragraph).sourceSpans(range.from(), range.to());
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() - spans.get(i - 1).end() > WIDEST_GAP) {
                return true;
            }
        }
        return false;
    }

    /** How many words of the line carry meaning. */
    long contentWords() {
        return words.stream().filter(word -> !FunctionWords.contains(word)).count();
    }
}
