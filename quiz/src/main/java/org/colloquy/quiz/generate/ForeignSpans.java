package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** Where in the source something stands that is not the speaker's own: quoted words, notes, marks, times, headings. */
final class ForeignSpans {
    private final List<Span> spans;

    /** The furthest end of all spans up to each. */
    private final int[] ends;

    private ForeignSpans(List<Span> spans) {
        this.spans = spans;
        this.ends = new int[spans.size()];
        int furthest = 0;
        for (int i = 0; i < ends.length; i++) {
            furthest = Math.max(furthest, spans.get(i).end());
            ends[i] = furthest;
        }
    }

    static ForeignSpans of(Transcript transcript) {
        List<Span> spans = new ArrayList<>();
        transcript.quotations().stream().map(Quotation::spans).forEach(spans::addAll);
        for (Note note : transcript.notes()) {
            spans.add(note.span());
            note.anchor().ifPresent(spans::add);
        }
        transcript.topics().stream().map(Topic::span).forEach(spans::add);
        for (Turn turn : transcript.turns()) {
            turn.timestamps().stream().map(Timestamp::span).forEach(spans::add);
        }
        spans.sort(Comparator.naturalOrder());
        return new ForeignSpans(spans);
    }

    /** Whether one of them overlaps {@code span}. */
    boolean overlaps(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && ends[low - 1] > span.start();
    }
}
