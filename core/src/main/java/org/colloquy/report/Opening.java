package org.colloquy.report;

import static org.colloquy.report.ReportBlockKind.BLANK;
import static org.colloquy.report.ReportBlockKind.BODY;
import static org.colloquy.report.ReportBlockKind.BYLINE;
import static org.colloquy.report.ReportBlockKind.HEADING;
import static org.colloquy.report.ReportBlockKind.LEAD;
import static org.colloquy.report.ReportBlockKind.TITLE;

import java.util.List;

/** Tells title and byline at the beginning of a report, and the lead once the headings are known. */
final class Opening {
    private final List<Passage> passages;
    private final ReportBlockKind[] kinds;

    Opening(List<Passage> passages, ReportBlockKind[] kinds) {
        this.passages = passages;
        this.kinds = kinds;
    }

    void markTitleAndByline() {
        int at = next(-1);
        if (at >= 0 && hasDeck(at)) {
            kinds[at] = TITLE;
            at = next(at);
            kinds[at] = TITLE;
            at = next(at);
        } else if (at >= 0 && isTitle(at)) {
            kinds[at] = TITLE;
            at = next(at);
        }
        while (at >= 0 && Byline.matches(passages.get(at).text())) {
            kinds[at] = BYLINE;
            at = next(at);
        }
    }

    /** Marks the first paragraph unless a heading stands above it. */
    void markLead() {
        int at = next(-1);
        if (at >= 0 && kinds[at] == BODY) {
            kinds[at] = LEAD;
        }
    }

    private boolean isTitle(int i) {
        String text = passages.get(i).text();
        int next = next(i);
        if (next < 0 || !LineShape.isShort(text) || Byline.matches(text)) {
            return false;
        }
        int afterNext = next(next);
        boolean overLonger = passages.get(next).text().length() > text.length()
                || (afterNext >= 0 && passages.get(afterNext).text().length() > text.length());
        return LineShape.isHeading(text) || (overLonger && (LineShape.isInTitleCase(text) || isFollowedByBlank(i)));
    }

    /** Whether a title ends in a semicolon or colon and goes on in the next line. */
    private boolean hasDeck(int title) {
        int next = next(title);
        String text = passages.get(title).text();
        return next == title + 1
                && LineShape.isShort(text)
                && (text.endsWith(";") || text.endsWith(":"))
                && LineShape.isShort(passages.get(next).text())
                && isFollowedByBlank(next);
    }

    private boolean isFollowedByBlank(int i) {
        return i + 1 < kinds.length && kinds[i + 1] == BLANK;
    }

    /** The next passage that is nothing else yet, or a heading; -1 if there is none. */
    private int next(int i) {
        for (int next = i + 1; next < kinds.length; next++) {
            if (kinds[next] == BODY || kinds[next] == HEADING) {
                return next;
            }
        }
        return -1;
    }
}
