package org.colloquy.report;

import java.util.List;
import org.colloquy.report.Passages.Line;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * Whether a text breaks its lines at a margin, and which lines carry on in the next.
 *
 * <p>The evidence is that lines go on in lower case: prose with a line for each paragraph hardly ever does that.
 */
final class LineWrapping {
    private static final int WIDEST_MARGIN = 120;
    private static final int LEAST_SHARE_IN_LOWER_CASE = 4;
    private static final LineWrapping NONE = new LineWrapping("", 0);

    private final String text;
    private final int margin;

    private LineWrapping(String text, int margin) {
        this.text = text;
        this.margin = margin;
    }

    static LineWrapping of(SourceText source, List<Line> lines) {
        String text = source.text();
        int pairs = 0;
        int inLowerCase = 0;
        int margin = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span shown = lines.get(i - 1).shown();
            Span next = lines.get(i).shown();
            if (!shown.isEmpty() && !next.isEmpty()) {
                pairs++;
                inLowerCase += Character.isLowerCase(text.charAt(next.start())) ? 1 : 0;
                margin = shown.length() <= WIDEST_MARGIN ? Math.max(margin, shown.length()) : margin;
            }
        }
        boolean wrapped = inLowerCase > 0 && inLowerCase * LEAST_SHARE_IN_LOWER_CASE >= pairs;
        return wrapped ? new LineWrapping(text, margin) : NONE;
    }

    /** Whether the paragraph goes on from {@code line} to {@code next}, neither of which is blank. */
    boolean carriesOn(Line line, Line next) {
        int length = line.shown().length();
        if (margin == 0 || length > WIDEST_MARGIN || next.indentation() > line.indentation()) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(next.shown().start()))) {
            return true;
        }
        String shown = text.substring(line.shown().start(), line.shown().end());
        if (LineShape.endsSentence(shown)) {
            return length + 1 + firstWordLength(next.shown()) > margin;
        }
        return length > margin / 2;
    }

    private int firstWordLength(Span shown) {
        int end = shown.start();
        while (end < shown.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - shown.start();
    }
}
