package org.colloquy.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a passage stand in quotation marks. Double marks of any shape, the newspaper's doubled apostrophes and,
 * outside of those, single marks in pairs. A quotation that nothing closes runs to the end of the paragraph, as one does
 * that goes on in the next.
 */
final class Quotations {
    private final List<Quotation> all = new ArrayList<>();
    private final int[] of;

    /**
     * A quotation.
     *
     * @param open index of the mark that opens it
     * @param close index of the mark that closes it, or of the end of the passage
     * @param closed whether there is such a mark
     */
    record Quotation(int open, int close, boolean closed) {
        /** The quotation with its marks. */
        Range range() {
            return new Range(open, closed ? close + 1 : close);
        }

        boolean isEmpty() {
            return close <= open + 1;
        }
    }

    Quotations(Passage passage) {
        of = new int[passage.size()];
        Arrays.fill(of, -1);
        passage.paragraphs().forEach(paragraph -> addDouble(passage, paragraph));
        passage.paragraphs().forEach(paragraph -> addSingle(passage, paragraph));
    }

    private void addDouble(Passage passage, Range paragraph) {
        int open = -1;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (!isDoubleMark(passage, i)) {
                continue;
            }
            if (open < 0 && opens(passage, i)) {
                open = i;
            } else if (open >= 0 && !reopens(passage, i)) {
                add(open, i, true);
                open = -1;
            }
        }
        if (open >= 0) {
            add(open, paragraph.to(), false);
        }
    }

    private void add(int open, int close, boolean closed) {
        for (int i = open; i < (closed ? close + 1 : close); i++) {
            of[i] = all.size();
        }
        all.add(new Quotation(open, close, closed));
    }

    private static boolean isDoubleMark(Passage passage, int index) {
        String mark = passage.lower(index);
        return mark.equals("\"") || mark.equals("''");
    }

    private static boolean opens(Passage passage, int index) {
        String mark = passage.token(index).text();
        boolean spaceAfter = !passage.isAttached(index + 1);
        return mark.equals("“") || mark.equals("„") || mark.equals("«") || !spaceAfter;
    }

    /** An opening mark inside a quotation: the mark that closes the first was left out, or the quotation has one inside. */
    private static boolean reopens(Passage passage, int index) {
        return passage.token(index).text().equals("“");
    }

    private void addSingle(Passage passage, Range paragraph) {
        int open = -1;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            boolean mark = passage.lower(i).equals("'") && of[i] < 0;
            if (!mark) {
                open = of[i] >= 0 ? -1 : open;
            } else if (open >= 0 && closesSingle(passage, i)) {
                add(open, i, true);
                open = -1;
            } else if (!passage.isAttached(i) && passage.isAttached(i + 1)) {
                open = i;
            }
        }
    }

    private static boolean closesSingle(Passage passage, int index) {
        return passage.isAttached(index) && !passage.token(index).text().equals("‘");
    }

    /** Whether the word is inside a quotation or one of its marks. */
    boolean covers(int index) {
        return index >= 0 && index < of.length && of[index] >= 0;
    }

    /** The quotation that the word, or mark, is part of. */
    @Nullable
    Quotation at(int index) {
        return covers(index) ? all.get(of[index]) : null;
    }

    /** Whether the word opens a quotation. */
    boolean opensAt(int index) {
        Quotation quotation = at(index);
        return quotation != null && quotation.open() == index;
    }

    /** Whether the word closes a quotation. */
    boolean closesAt(int index) {
        Quotation quotation = at(index);
        return quotation != null && quotation.closed() && quotation.close() == index;
    }
}
