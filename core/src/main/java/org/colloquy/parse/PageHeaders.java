package org.colloquy.parse;

import java.util.ArrayList;
import java.util.BitSet;
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
    /** A header may stand without a number above the first page, and below the last. */
    private static final int FIRST_AND_LAST = 2;

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
        addFirst(neighbours);
        neighbours.values().removeIf(same -> same.size() < 2 || same.size() * 4 < marks.size());
        Map<String, Integer> everywhere = neighbours.isEmpty() ? Map.of() : counts(neighbours);
        boolean some = false;
        for (Map.Entry<String, List<Integer>> entry : neighbours.entrySet()) {
            int count = entry.getValue().size();
            if (isHeader(entry.getKey(), count, everywhere.getOrDefault(entry.getKey(), 0), marks.size())) {
                entry.getValue().forEach(line -> document.mark(line, 1, LineKind.FURNITURE));
                markFirst(entry.getKey());
                markLast(entry.getKey());
                some = true;
            }
        }
        return some;
    }

    /** The first page may have its header without a number above it. */
    private void addFirst(Map<String, List<Integer>> neighbours) {
        int first = document.afterBlank(0);
        if (first < lines.count() && document.kind(first) == LineKind.TEXT && !isTitle(first)) {
            neighbours.computeIfPresent(Masked.line(document, first), (unused, same) -> with(same, first));
        }
    }

    private static List<Integer> with(List<Integer> same, int line) {
        if (same.get(0) != line) {
            same.add(0, line);
        }
        return same;
    }

    /**
     * Whether a line that stands {@code count} times beside the marks of pages is a header. One that is as frequent in
     * the midst of pages is what somebody says; so may be one that begins as a label does, if it is not on every page.
     */
    private static boolean isHeader(String line, int count, int everywhere, int pages) {
        return isLabelled(line)
                ? everywhere == count && count > 2 && count * 2 >= pages
                : everywhere <= count + FIRST_AND_LAST || count * 4 >= everywhere * 3;
    }

    /** {@code A. Yes.}, {@code ADA LIND: Yes.} */
    private static boolean isLabelled(String line) {
        int stop = 0;
        while (stop < line.length() && ":.".indexOf(line.charAt(stop)) < 0) {
            stop++;
        }
        return stop > 0
                && stop + 1 < line.length()
                && line.charAt(stop + 1) == ' '
                && Character.isUpperCase(line.charAt(0));
    }

    /** How often each of these lines stands in the text, beside the mark of a page or not. */
    private Map<String, Integer> counts(Map<String, List<Integer>> neighbours) {
        BitSet ends = new BitSet(Masked.ENDS);
        neighbours.keySet().forEach(line -> ends.set(Masked.ends(line, 0, line.length())));
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            boolean mayBe = document.kind(line) == LineKind.TEXT
                    && lines.length(line) <= LONGEST
                    && ends.get(Masked.ends(document.text(), lines.first(line), lines.last(line)));
            if (mayBe) {
                String masked = Masked.line(document, line);
                if (neighbours.containsKey(masked)) {
                    counts.merge(masked, 1, Integer::sum);
                }
            }
        }
        return counts;
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
            if (isSame(line, header)) {
                document.mark(line, 1, LineKind.FURNITURE);
            }
        }
    }

    /** The foot of the last page, below which no other begins. */
    private void markLast(String footer) {
        int left = FIRST_LINES;
        for (int line = lines.count() - 1; line >= 0 && left > 0; line--) {
            if (isSame(line, footer)) {
                document.mark(line, 1, LineKind.FURNITURE);
            }
            left -= document.kind(line) == LineKind.BLANK ? 0 : 1;
        }
    }

    private boolean isSame(int line, String masked) {
        return document.kind(line) == LineKind.TEXT
                && lines.length(line) <= LONGEST
                && Masked.line(document, line).equals(masked);
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
