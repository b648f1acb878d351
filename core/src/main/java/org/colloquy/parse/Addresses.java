package org.colloquy.parse;

import org.colloquy.internal.label.Notation;
import org.colloquy.internal.text.Lines;

/**
 * {@code Senator Lind.}, alone on the last line of what somebody says: where labels end in a full stop, it looks like one
 * of them, and names the person who is to speak next.
 */
final class Addresses {
    private final Document document;
    private final Lines lines;
    private final Candidates candidates;
    private final CapitalHeading headings;

    Addresses(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.candidates = document.candidates();
        this.headings = new CapitalHeading(document, new BareDirection(document));
    }

    /** Takes them from the labels, which are known now. */
    void leaveOut() {
        for (int i = 0; i < candidates.count(); i++) {
            int line = candidates.line(i);
            if (candidates.notation(i) == Notation.STOP && document.isLabelAlone(line) && endsSpeech(line)) {
                document.candidate(line, -1);
            }
        }
    }

    /** Whether another speaker, or a heading, follows at once. */
    private boolean endsSpeech(int line) {
        int next = document.afterBlank(line + 1);
        return next < lines.count()
                && document.kind(next) == LineKind.TEXT
                && (document.isLabelled(next) || headings.lines(next) > 0);
    }
}
