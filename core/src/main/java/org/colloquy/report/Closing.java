package org.colloquy.report;

import static org.colloquy.report.ReportBlockKind.BODY;
import static org.colloquy.report.ReportBlockKind.CALL_TO_ACTION;
import static org.colloquy.report.ReportBlockKind.CLOSING;
import static org.colloquy.report.ReportBlockKind.HEADING;

import java.util.Arrays;
import java.util.List;

/** Tells the requests to the reader at the end of a report, and the closing before them. */
final class Closing {
    private static final int LONGEST_CLOSING = 3_000;
    private static final int MOST_CHARACTERS_ABOUT_THE_WHOLE = 50_000;

    private final List<Passage> passages;
    private final ReportBlockKind[] kinds;

    Closing(List<Passage> passages, ReportBlockKind[] kinds) {
        this.passages = passages;
        this.kinds = kinds;
    }

    void mark() {
        int end = kinds.length - 1;
        while (end >= 0
                && (kinds[end] != BODY
                        || CallToAction.endsReport(passages.get(end).text()))) {
            kinds[end] = kinds[end] == BODY ? CALL_TO_ACTION : kinds[end];
            end--;
        }
        int heading = lastHeading();
        ClosingRule rule = new ClosingRule(textBefore(heading));
        long bodies = bodiesFrom(heading + 1);
        for (int i = end; i > heading && bodies > 1; i--) {
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
        if (paragraph.length() > LONGEST_CLOSING) {
            return false;
        }
        return rule.closesWithoutHeading(paragraph)
                || (heading >= 0 && rule.closesUnder(passages.get(heading).text(), paragraph));
    }

    private String textBefore(int end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < end && text.length() < MOST_CHARACTERS_ABOUT_THE_WHOLE; i++) {
            String passage = passages.get(i).text();
            text.append(passage, 0, Math.min(passage.length(), MOST_CHARACTERS_ABOUT_THE_WHOLE))
                    .append('\n');
        }
        return text.toString();
    }

    private int lastHeading() {
        int last = kinds.length - 1;
        while (last >= 0 && kinds[last] != HEADING) {
            last--;
        }
        return last;
    }

    private long bodiesFrom(int start) {
        return Arrays.stream(kinds, start, kinds.length)
                .filter(kind -> kind == BODY)
                .count();
    }
}
