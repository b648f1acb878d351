package org.colloquy.report;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * Whether a text breaks its lines at a margin, and which lines carry on in the next.
 *
 * <p>The evidence is that lines go on in lower case: prose with a line for each paragraph hardly ever does that.
 */
final class LineWrapping {
    private static final int WIDEST_MARGIN = 120;
    private static final int LEAST_SHARE_IN_LOWER_CASE = 4;

    private final String text;
    private final Lines lines;

    /** The longest line; 0 if the text is not broken at a margin. */
    private final int margin;

    private LineWrapping(String text, Lines lines, int margin) {
        this.text = text;
        this.lines = lines;
        this.margin = margin;
    }

    static LineWrapping of(String text, Lines lines) {
        int pairs = 0;
        int inLowerCase = 0;
        int margin = 0;
        for (int next = 1; next < lines.count(); next++) {
            if (!lines.isBlank(next - 1) && !lines.isBlank(next)) {
                int length = lines.length(next - 1);
                pairs++;
                inLowerCase += Character.isLowerCase(text.charAt(lines.first(next))) ? 1 : 0;
                margin = length <= WIDEST_MARGIN ? Math.max(margin, length) : margin;
            }
        }
        boolean wrapped = inLowerCase > 0 && inLowerCase * LEAST_SHARE_IN_LOWER_CASE >= pairs;
        return new LineWrapping(text, lines, wrapped ? margin : 0);
    }

    /** Whether the paragraph goes on from {@code line} to the next, neither of which is blank. */
    boolean carriesOn(int line) {
        int length = lines.length(line);
        if (margin == 0 || length > WIDEST_MARGIN || lines.indent(line + 1) > lines.indent(line)) {
            return false;
        }
        int next = lines.first(line + 1);
        if (Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        if (LineShape.endsSentence(text.substring(lines.first(line), lines.last(line)))) {
            int word = Chars.wordEnd(text, next, lines.last(line + 1)) - next;
            return length + 1 + word > margin;
        }
        return length > margin / 2;
    }
}
