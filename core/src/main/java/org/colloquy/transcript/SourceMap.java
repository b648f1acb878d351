package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * Where the parts of a paragraph's text stand in the source. It answers each question in time that grows with the pieces
 * that the part touches and with the logarithm of all pieces, of which a paragraph of broken lines may have thousands.
 *
 * <pre>{@code
 * SourceMap places = SourceMap.of(paragraph);
 * List<Span> first = places.spans(0, 5);
 * }</pre>
 */
public final class SourceMap {
    private static final int[] ALONE = {0};

    private final List<Span> pieces;
    private final int length;
    /** Where each piece begins in the text. */
    private final int[] starts;

    private SourceMap(List<Span> pieces, int length, int[] starts) {
        this.pieces = pieces;
        this.length = length;
        this.starts = starts;
    }

    /** The places of {@code paragraph}. */
    public static SourceMap of(Paragraph paragraph) {
        if (paragraph.pieces().size() == 1) {
            return new SourceMap(paragraph.pieces(), paragraph.text().length(), ALONE); // as most often
        }
        int[] starts = new int[paragraph.pieces().size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = paragraph.pieceStart(at);
            at = starts[i] + paragraph.pieces().get(i).length();
        }
        return new SourceMap(paragraph.pieces(), paragraph.text().length(), starts);
    }

    /**
     * Where a part of the text stands in the source.
     *
     * @param from offset into the text, in UTF-16 code units
     * @param to offset into the text, not before {@code from}
     * @return a span for each piece that the part touches, in order; empty if {@code from} equals {@code to}
     * @throws IndexOutOfBoundsException if the part does not lie within the text
     */
    public List<Span> spans(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        List<Span> spans = new ArrayList<>(2);
        int found = Arrays.binarySearch(starts, from);
        for (int i = found >= 0 ? found : Math.max(0, -found - 2); i < starts.length && starts[i] < to; i++) {
            int low = Math.max(from - starts[i], 0);
            int high = Math.min(to - starts[i], pieces.get(i).length());
            if (low < high) {
                int start = pieces.get(i).start();
                spans.add(new Span(start + low, start + high));
            }
        }
        return spans;
    }
}
