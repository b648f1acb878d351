package org.colloquy.report;

import static org.colloquy.report.ReportBlockKind.BLANK;
import static org.colloquy.report.ReportBlockKind.BODY;
import static org.colloquy.report.ReportBlockKind.CALL_TO_ACTION;
import static org.colloquy.report.ReportBlockKind.CLOSING;
import static org.colloquy.report.ReportBlockKind.CROSS_REFERENCE;
import static org.colloquy.report.ReportBlockKind.HEADING;
import static org.colloquy.report.ReportBlockKind.NOTE;
import static org.colloquy.report.ReportBlockKind.SECTION_BREAK;
import static org.colloquy.report.ReportBlockKind.TITLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.source.SourceText;

/**
 * Gives every passage its kind: first from the passage itself, then from what stands around it, then the ends of the
 * report.
 */
final class ReportAssembler {
    private static final int MOST_CLOSING_CHARACTERS = 3_000;

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
        int lead = opening.markLead();
        requestsAtTheEnd();
        markClosing(lead);
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

    /** After the last paragraph, a line that ends at a place ({@code The interview can be watched here}) is a request. */
    private void requestsAtTheEnd() {
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] == BODY) {
                if (!CallToAction.endsAtPlace(passages.get(i).text())) {
                    return;
                }
                kinds[i] = CALL_TO_ACTION;
            }
        }
    }

    private void markClosing(int lead) {
        int heading = lastOf(HEADING);
        ClosingRule rule = new ClosingRule(aboutTheWhole(lead));
        long bodies = countOf(BODY, heading + 1);
        for (int i = kinds.length - 1; i > heading && bodies > 1; i--) {
            if (kinds[i] == BODY) {
                if (!closes(rule, heading, passages.get(i).text())) {
                    return;
                }
                kinds[i] = CLOSING;
                bodies--;
            }
        }
    }

    private boolean closes(ClosingRule rule, int heading, String paragraph) {
        if (paragraph.length() > MOST_CLOSING_CHARACTERS) {
            return false;
        }
        return rule.closesWithoutHeading(paragraph)
                || (heading >= 0 && rule.closesUnder(passages.get(heading).text(), paragraph));
    }

    private List<String> aboutTheWhole(int lead) {
        List<String> about = new ArrayList<>();
        int title = lastOf(TITLE);
        if (title >= 0) {
            about.add(passages.get(title).text());
        }
        if (lead >= 0) {
            String text = passages.get(lead).text();
            about.add(text.substring(0, Math.min(text.length(), MOST_CLOSING_CHARACTERS)));
        }
        return about;
    }

    private int lastOf(ReportBlockKind kind) {
        int last = kinds.length - 1;
        while (last >= 0 && kinds[last] != kind) {
            last--;
        }
        return last;
    }

    private long countOf(ReportBlockKind kind, int from) {
        return Arrays.stream(kinds, from, kinds.length)
                .filter(each -> each == kind)
                .count();
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
