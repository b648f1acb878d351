package org.colloquy.parse;

import org.colloquy.internal.text.Lines;

/**
 * How the paragraphs of a text are laid out.
 *
 * @param wrapped whether paragraphs are broken into lines, rather than each being one line
 * @param width about how long a full line is, in characters
 */
record Layout(boolean wrapped, int width) {
    private static final int WIDEST = 160;

    /** The layout of a text whose lines are known by kind. */
    static Layout of(Document document) {
        Lines lines = document.lines();
        int texts = 0;
        int wide = 0;
        int following = 0;
        long length = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (document.kind(line) == LineKind.TEXT) {
                texts++;
                wide += lines.length(line) > WIDEST ? 1 : 0;
                if (line > 0 && document.kind(line - 1) == LineKind.TEXT) {
                    following++;
                    length += lines.length(line - 1);
                }
            }
        }
        boolean wrapped = following > 0 && wide * 20 <= texts;
        return new Layout(wrapped, following == 0 ? 0 : (int) (length / following));
    }

    /** Whether a line of this length is shorter than full lines are, so that its paragraph ends there. */
    boolean isShort(int length) {
        return length * 10 < width * 7;
    }
}
