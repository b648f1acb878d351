package org.colloquy.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.label.TimeMark;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.Span;
import org.colloquy.transcript.Timestamp;
import org.jspecify.annotations.Nullable;

/** The times that stand on lines of their own, until the words come to which they belong. */
final class Cues {
    private final Document document;
    private final TimeMark time = new TimeMark();
    private final List<Timestamp> waiting = new ArrayList<>();

    Cues(Document document) {
        this.document = document;
    }

    /** Reads the time with which the line begins. */
    void read(int line) {
        Lines lines = document.lines();
        if (time.read(document.text(), lines.first(line), lines.last(line))) {
            waiting.add(new Timestamp(Duration.ofMillis(time.millis()), new Span(time.start(), time.end())));
        }
    }

    /** Gives the times to the turn, if there is one. */
    void give(@Nullable TurnDraft turn) {
        if (turn != null && !waiting.isEmpty()) {
            waiting.forEach(turn::add);
            waiting.clear();
        }
    }
}
