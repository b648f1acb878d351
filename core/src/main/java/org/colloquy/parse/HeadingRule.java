package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** {@code ## About the garden}. */
final class HeadingRule implements LineRule {

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        String text = document.text();
        int at = lines.first(line);
        while (at < lines.last(line) && text.charAt(at) == '#') {
            at++;
        }
        int signs = at - lines.first(line);
        boolean heading = signs > 0 && signs <= 6 && at < lines.last(line) && Chars.isSpace(text.charAt(at));
        return heading && lines.length(line) <= 300 ? 1 : 0;
    }

    @Override
    public LineKind kind() {
        return LineKind.HEADING;
    }
}
