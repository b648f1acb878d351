package org.colloquy.report;

import static org.colloquy.report.ReportBlockKind.BLANK;
import static org.colloquy.report.ReportBlockKind.BODY;
import static org.colloquy.report.ReportBlockKind.CALL_TO_ACTION;
import static org.colloquy.report.ReportBlockKind.CROSS_REFERENCE;
import static org.colloquy.report.ReportBlockKind.NOTE;
import static org.colloquy.report.ReportBlockKind.SECTION_BREAK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.source.SourceText;

/**
 * Gives every passage its kind: first from the passage itself, then from what stands around it, then the ends of the
 * report.
 */
final class ReportAssembler {
    private final List<Passage> passages;
    private final ReportBlockKind[] kinds;

    ReportAssembler(List<Passage> passages) {
        this.passages = passages;
        this.kinds = new ReportBlockKind[passages.size()];
    }

    ReportResult assemble(SourceText source) {
        Arrays.setAll(kinds, i -> kindByItself(passages.get(i)));
        followLabels();
        Opening opening = new Opening(passages, kinds);
        opening.markTitleAndByline();
        new Headings(passages, kinds).mark();
        opening.markLead();
        new Closing(passages, kinds).mark();
        return result(source);
    }

    private static ReportBlockKind kindByItself(Passage passage) {
        String text = passage.text();
        if (passage.isBlank()) {
            return BLANK;
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return SECTION_BREAK;
        }
        if (EditorsRemark.opens(text)) {
            return NOTE;
        }
        if (PointerLabel.opens(text)) {
            return CROSS_REFERENCE;
        }
        return CallToAction.isImperative(text) ? CALL_TO_ACTION : BODY;
    }

    /** A label alone on its line points to the title in the next, and to a list of them. */
    private void followLabels() {
        for (int i = 0; i + 1 < kinds.length; i++) {
            String text = passages.get(i).text();
            boolean labelAlone = kinds[i] == CROSS_REFERENCE && PointerLabel.separatorOf(text) == text.length() - 1;
            if (labelAlone) {
                int next = i + 1;
                boolean first = true;
                while (next < kinds.length && isTarget(next, first)) {
                    kinds[next] = CROSS_REFERENCE;
                    first = false;
                    next++;
                }
            }
        }
    }

    private boolean isTarget(int i, boolean first) {
        String text = passages.get(i).text();
        boolean item = LineShape.isListItem(text) && LineShape.isShort(text);
        return kinds[i] == BODY && (item || (first && LineShape.isHeading(text)));
    }

    private ReportResult result(SourceText source) {
        List<NewsParagraph> paragraphs = new ArrayList<>();
        List<ReportBlock> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Passage passage = passages.get(i);
            blocks.add(new ReportBlock(kinds[i], passage.lines()));
            if (!passage.isBlank()) {
                paragraphs.add(new NewsParagraph(kinds[i], passage.text(), passage.shown()));
            }
        }
        return new ReportResult(source, new NewsReport(paragraphs), blocks);
    }
}
