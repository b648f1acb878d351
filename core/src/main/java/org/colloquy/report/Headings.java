package org.colloquy.report;

import static org.colloquy.report.ReportBlockKind.BLANK;
import static org.colloquy.report.ReportBlockKind.BODY;
import static org.colloquy.report.ReportBlockKind.HEADING;

import java.util.List;

/**
 * Finds the headings among the passages that are not yet anything else.
 *
 * <p>A heading looks like one and stands over a paragraph; one other heading and pointers may lie between. A question
 * is a heading where the report has another heading, or another such question.
 */
final class Headings {
    private final List<Passage> passages;
    private final ReportBlockKind[] kinds;

    Headings(List<Passage> passages, ReportBlockKind[] kinds) {
        this.passages = passages;
        this.kinds = kinds;
    }

    void mark() {
        boolean questions = count(false) + count(true) >= 2;
        int over = 0;
        String below = "";
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] != BODY) {
                continue;
            }
            String text = passages.get(i).text();
            boolean looksSo = LineShape.isHeading(text)
                    || (questions && isQuestionOver(i, below))
                    || (isSetApart(i) && LineShape.isHeadingWithStop(text) && text.length() < below.length());
            if (!looksSo) {
                over = 2;
                below = text;
            } else if (over > 0) {
                kinds[i] = HEADING;
                over--;
            }
        }
    }

    private long count(boolean question) {
        long count = 0;
        for (int i = 0; i < kinds.length; i++) {
            String text = passages.get(i).text();
            boolean counts = question ? LineShape.isQuestion(text) : LineShape.isHeading(text);
            count += kinds[i] == BODY && counts ? 1 : 0;
        }
        return count;
    }

    private boolean isQuestionOver(int i, String below) {
        String text = passages.get(i).text();
        return LineShape.isQuestion(text) && below.length() >= 2 * text.length();
    }

    private boolean isSetApart(int i) {
        return (i == 0 || kinds[i - 1] == BLANK) && i + 1 < kinds.length && kinds[i + 1] == BLANK;
    }
}
