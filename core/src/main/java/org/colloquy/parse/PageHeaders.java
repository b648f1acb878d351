package org.colloquy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.text.Lines;

/**
 * Finds page headers and footers: the same line, but for its digits, again and again beside the marks of pages. Only
 * the neighbours of page marks and the first lines of the text are looked at.
 */
final class PageHeaders {
    private static final int LONGEST = 120;
    private static final int LONGEST_DATE = 30;
    private static final int ROUNDS = 3;
    private static final int FIRST_LINES = 4;

    private final Document document;
    private final Lines lines;

    PageHeaders(Document document) {
        this.document = document;
        this.lines = document.lines();
    }

    /** Marks them. */
    void mark() {
        List<Integer> marks = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            if (document.kind(line) == LineKind.FURNITURE) {
                marks.add(line);
            }
        }
        for (int round = 0; round < ROUNDS && marks.size() > 1; round++) {
            if (!round(marks)) {
                return;
            }
        }
    }

    private boolean round(List<Integer> marks) {
        Map<String, List<Integer>> neighbours = new HashMap<>();
        for (int mark : marks) {
            add(neighbours, neighbour(mark, 1));
            add(neighbours, neighbour(mark, -1));
        }
        boolean some = false;
        for (Map.Entry<String, List<Integer>> entry : neighbours.entrySet()) {
            int count = entry.getValue().size();
            if (count > 1 && count * 4 >= marks.size()) {
                entry.getValue().forEach(line -> document.mark(line, 1, LineKind.FURNITURE));
                markFirst(entry.getKey());
                markLast(entry.getKey());
                some = true;
            }
        }
        return some;
    }

    private void add(Map<String, List<Integer>> neighbours, int line) {
        if (line >= 0 && lines.length(line) <= LONGEST) {
            List<Integer> same = neighbours.computeIfAbsent(Masked.line(document, line), unused -> new ArrayList<>());
            if (same.isEmpty() || same.get(same.size() - 1) != line) {
                same.add(line);
            }
        }
    }

    /** The next line of text in a direction, past furniture and at most two blank lines. */
    private int neighbour(int mark, int step) {
        int blank = 0;
        int line = mark + step;
        while (line >= 0 && line < lines.count() && blank <= 2) {
            LineKind kind = document.kind(line);
            if (kind == LineKind.TEXT) {
                return line;
            }
            if (kind == LineKind.BLANK) {
                blank++;
            } else if (kind != LineKind.FURNITURE) {
                return -1;
            }
            line += step;
        }
        return -1;
    }

    private void markFirst(String header) {
        for (int line = 0; line < Math.min(FIRST_LINES, lines.count()); line++) {
            if (isTitle(line)) {
                return;
            }
            boolean same = document.kind(line) == LineKind.TEXT
                    && lines.length(line) <= LONGEST
                    && Masked.line(document, line).equals(header);
            if (same) {
                document.mark(line, 1, LineKind.FURNITURE);
            }
        }
    }

    /** The foot of the last page, below which no other begins. */
    private void markLast(String footer) {
        int left = FIRST_LINES;
        for (int line = lines.count() - 1; line >= 0 && left > 0; line--) {
            boolean text = document.kind(line) == LineKind.TEXT;
            if (text
                    && lines.length(line) <= LONGEST
                    && Masked.line(document, line).equals(footer)) {
                document.mark(line, 1, LineKind.FURNITURE);
            }
            left -= document.kind(line) == LineKind.BLANK ? 0 : 1;
        }
    }

    /** A header above the date of the meeting is its title the first time. */
    private boolean isTitle(int line) {
        int next = document.afterBlank(1);
        return line == 0
                && next < lines.count()
                && document.kind(next) == LineKind.TEXT
                && lines.length(next) <= LONGEST_DATE
                && DateReader.find(document.text().substring(lines.first(next), lines.last(next)))
                        .isPresent();
    }
}
