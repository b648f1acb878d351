package org.colloquy.report;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/** Splits a text into passages, whether a line is a paragraph or paragraphs run over several lines. */
final class Passages {
    private final SourceText source;
    private final Lines lines;
    private final LineWrapping wrapping;

    private Passages(SourceText source, Lines lines) {
        this.source = source;
        this.lines = lines;
        this.wrapping = LineWrapping.of(source.text(), lines);
    }

    static List<Passage> of(SourceText source) {
        return new Passages(source, Lines.of(source.text())).join();
    }

    private List<Passage> join() {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= lines.count(); next++) {
            if (next == lines.count() || !belongsTo(next - 1, next)) {
                passages.add(passage(first, next));
                first = next;
            }
        }
        return passages;
    }

    private boolean belongsTo(int line, int next) {
        if (lines.isBlank(line) || lines.isBlank(next)) {
            return lines.isBlank(line) && lines.isBlank(next);
        }
        return wrapping.carriesOn(line);
    }

    private Passage passage(int first, int end) {
        Span whole = new Span(lines.start(first), lines.start(end));
        Span shown = lines.isBlank(first)
                ? new Span(whole.start(), whole.start())
                : new Span(lines.first(first), lines.last(end - 1));
        return new Passage(whole, source.slice(shown), shown);
    }
}
