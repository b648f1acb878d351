package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** {@code * * *}, {@code ____}, {@code -----}: a rule between parts. */
final class RuleLineRule implements LineRule {

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        String text = document.text();
        char mark = text.charAt(lines.first(line));
        if (!isMark(mark)) {
            return 0;
        }
        int marks = 0;
        for (int i = lines.first(line); i < lines.last(line); i++) {
            char c = text.charAt(i);
            if (c == mark || (c == '*' && mark == '\\') || (c == '\\' && mark == '*')) {
                marks++;
            } else if (!Chars.isSpace(c)) {
                return 0;
            }
        }
        return marks >= 3 ? 1 : 0;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '=' || c == '~' || c == '#' || c == '•' || c == '\\' || Chars.isDash(c);
    }

    @Override
    public LineKind kind() {
        return LineKind.RULE;
    }
}
