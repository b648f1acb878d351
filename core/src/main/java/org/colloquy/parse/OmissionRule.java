package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** {@code <…>}, {@code [...]}, {@code …}, alone on a line: something was left out. */
final class OmissionRule implements LineRule {

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        if (lines.length(line) > 12) {
            return 0;
        }
        return isOmission(document.text(), lines.first(line), lines.last(line)) ? 1 : 0;
    }

    /** Whether {@code [from, to)} holds dots, with brackets of any kind or none around them. */
    static boolean isOmission(String text, int from, int to) {
        int dots = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c == '…') {
                dots += 3;
            } else if ("<>[](){}\\".indexOf(c) < 0 && !Chars.isSpace(c)) {
                return false;
            }
        }
        return dots >= 2;
    }

    @Override
    public LineKind kind() {
        return LineKind.OMISSION;
    }
}
