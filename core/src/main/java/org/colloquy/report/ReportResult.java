package org.colloquy.report;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * What reading a news report yields. There is one for every text.
 *
 * @param source the text that was read
 * @param report what was understood of it
 * @param blocks the parts of the text, without gap or overlap
 */
public record ReportResult(SourceText source, NewsReport report, List<ReportBlock> blocks) {

    public ReportResult {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(report, "report");
        blocks = List.copyOf(blocks);
    }

    /**
     * What stands on a line.
     *
     * @param line counted from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public ReportBlockKind kindOfLine(int line) {
        Span span = source.lineSpan(line);
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span block = blocks.get(middle).span();
            if (block.contains(span.start())) {
                return blocks.get(middle).kind();
            }
            if (block.start() > span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return ReportBlockKind.BLANK;
    }

    /** The text rebuilt from the blocks: the same characters as {@link #source()}. */
    public String rebuilt() {
        StringBuilder text = new StringBuilder(source.length());
        for (ReportBlock block : blocks) {
            text.append(source.text(), block.span().start(), block.span().end());
        }
        return text.toString();
    }
}
