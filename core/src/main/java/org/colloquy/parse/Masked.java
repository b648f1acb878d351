package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** Lines that are the same but for their numbers and the width of their gaps, as the heads and feet of pages are. */
final class Masked {
    static final int ENDS = 1024;

    private Masked() {}

    /** The ink of the line with {@code #} for every number and one space for every gap. */
    static String line(Document document, int line) {
        Lines lines = document.lines();
        String text = document.text();
        char[] masked = new char[lines.length(line)];
        int length = 0;
        boolean inNumber = false;
        boolean inGap = false;
        for (int i = lines.first(line); i < lines.last(line); i++) {
            char c = text.charAt(i);
            boolean digit = Chars.isDigit(c);
            boolean space = Chars.isSpace(c);
            if (!(digit && inNumber) && !(space && inGap)) {
                masked[length++] = digit ? '#' : space ? ' ' : c;
            }
            inNumber = digit;
            inGap = space;
        }
        return new String(masked, 0, length);
    }

    /** A number below {@link #ENDS} that lines have in common if they are the same, found without masking them. */
    static int ends(String text, int from, int to) {
        return shown(text.charAt(from)) * 31 + shown(text.charAt(to - 1)) & ENDS - 1;
    }

    private static char shown(char c) {
        return Chars.isDigit(c) ? '#' : c;
    }
}
