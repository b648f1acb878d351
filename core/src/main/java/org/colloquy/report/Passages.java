package org.colloquy.report;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/** Splits a text into passages, whether a line is a paragraph or paragraphs run over several lines. */
final class Passages {
    private final SourceText source;
    private final LineWrapping wrapping;

    private Passages(SourceText source, LineWrapping wrapping) {
        this.source = source;
        this.wrapping = wrapping;
    }

    static List<Passage> of(SourceText source) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.lineSpan(number);
            int next = number < source.lineCount() ? source.lineSpan(number + 1).start() : source.length();
            if (next > line.start()) {
                lines.add(new Line(
                        new Span(line.start(), next), Characters.trim(source.text(), line.start(), line.end())));
            }
        }
        return new Passages(source, LineWrapping.of(source, lines)).join(lines);
    }

    private List<Passage> join(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !belongTogether(lines.get(i - 1), lines.get(i))) {
                passages.add(passage(lines.get(first), lines.get(i - 1)));
                first = i;
            }
        }
        return passages;
    }

    private boolean belongTogether(Line line, Line next) {
        if (line.isBlank() || next.isBlank()) {
            return line.isBlank() && next.isBlank();
        }
        return wrapping.carriesOn(line, next);
    }

    private Passage passage(Line first, Line last) {
        Span shown = first.isBlank()
                ? new Span(first.lines().start(), first.lines().start())
                : first.shown().union(last.shown());
        return new Passage(first.lines().union(last.lines()), source.slice(shown), shown);
    }

    /**
     * A line of the text.
     *
     * @param lines with its line end
     * @param shown from the first visible character to the last; empty if there is none
     */
    record Line(Span lines, Span shown) {

        boolean isBlank() {
            return shown.isEmpty();
        }

        int indentation() {
            return shown.start() - lines.start();
        }
    }
}
