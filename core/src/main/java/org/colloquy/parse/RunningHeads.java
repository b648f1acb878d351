package org.colloquy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * Finds the heads of pages that hold the page's number beside other words, with a gap between: {@code June 2, 2004
 * 3 of 203}. The same line must come again with one number that rises, and no other that changes.
 */
final class RunningHeads {
    private static final int LONGEST = 140;
    private static final int GAP = 3;
    private static final int FEWEST = 3;
    private static final int MOST_NUMBERS = 8;

    private final Document document;
    private final Lines lines;
    private final String text;

    RunningHeads(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** Marks them. */
    void mark() {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            if (document.kind(line) == LineKind.TEXT && mayBeHead(line)) {
                alike.computeIfAbsent(Masked.line(document, line), unused -> new ArrayList<>())
                        .add(line);
            }
        }
        for (Map.Entry<String, List<Integer>> entry : alike.entrySet()) {
            boolean plain = entry.getKey().endsWith("# of #") || entry.getKey().endsWith("-#-");
            int fewest = plain ? FEWEST - 1 : FEWEST;
            if (entry.getValue().size() >= fewest && rises(entry.getValue())) {
                entry.getValue().forEach(line -> document.mark(line, 1, LineKind.FURNITURE));
            }
        }
    }

    private boolean mayBeHead(int line) {
        int first = lines.first(line);
        int last = lines.last(line);
        boolean dashes = Chars.isDash(text.charAt(last - 1)) && last - first > 2;
        boolean number = Chars.isDigit(text.charAt(first)) || Chars.isDigit(text.charAt(dashes ? last - 2 : last - 1));
        return number && last - first <= LONGEST && hasGap(first, last) && !endsInTime(first, last);
    }

    /** {@code Ada Lind   0:03}: when somebody spoke, which rises as the number of a page does. */
    private boolean endsInTime(int first, int last) {
        int at = last;
        while (at > first && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at < last && at > first + 1 && text.charAt(at - 1) == ':' && Chars.isDigit(text.charAt(at - 2));
    }

    private boolean hasGap(int first, int last) {
        int spaces = 0;
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            spaces = Chars.isSpace(c) ? spaces + 1 : 0;
            if (spaces == GAP || c == '\t') {
                return true;
            }
        }
        return false;
    }

    private boolean rises(List<Integer> heads) {
        int[] previous = numbers(heads.get(0));
        int rising = -1;
        for (int line : heads.subList(1, heads.size())) {
            int[] next = numbers(line);
            for (int i = 0; i < next.length; i++) {
                if (next[i] == previous[i]) {
                    continue;
                }
                if (next[i] < previous[i] || (rising >= 0 && rising != i)) {
                    return false;
                }
                rising = i;
            }
            previous = next;
        }
        return rising >= 0;
    }

    /** The numbers of the line, of which lines alike have as many. */
    private int[] numbers(int line) {
        int[] numbers = new int[MOST_NUMBERS];
        int count = -1;
        for (int i = lines.first(line); i < lines.last(line); i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                boolean begins = i == lines.first(line) || !Chars.isDigit(text.charAt(i - 1));
                count += begins ? 1 : 0;
                if (count == MOST_NUMBERS) {
                    break;
                }
                numbers[count] = numbers[count] * 10 + c - '0';
            }
        }
        return numbers;
    }
}
