package org.colloquy.parse;

import org.colloquy.internal.text.Lines;

/** Whether the paragraphs of a text are broken into lines, rather than each being one line. */
final class Wrapping {
    private static final int WIDEST = 160;

    private Wrapping() {}

    static boolean isWrapped(Document document) {
        Lines lines = document.lines();
        int texts = 0;
        int wide = 0;
        int following = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (document.kind(line) == LineKind.TEXT) {
                texts++;
                wide += lines.length(line) > WIDEST ? 1 : 0;
                boolean follows = line > 0 && document.kind(line - 1) == LineKind.TEXT && document.candidate(line) < 0;
                following += follows ? 1 : 0;
            }
        }
        return following > 0 && wide * 20 <= texts;
    }
}
