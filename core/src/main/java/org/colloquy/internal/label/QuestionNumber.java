package org.colloquy.internal.label;

import org.colloquy.internal.text.Chars;

/** The number that some records put before the label of one who asks: {@code Q14 Chair: …}, {@code 3. Ada Lind: …}. */
final class QuestionNumber {
    private static final int MOST_DIGITS = 4;

    private QuestionNumber() {}

    /** The offset of the label behind the number at {@code from}; {@code from} itself if there is no number. */
    static int after(String text, int from, int limit) {
        boolean letter = text.charAt(from) == 'Q';
        int digits = letter ? from + 1 : from;
        int at = digits;
        while (at < limit && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits || at - digits > MOST_DIGITS) {
            return from;
        }
        boolean stop = at < limit && text.charAt(at) == '.';
        int end = stop ? at + 1 : at;
        boolean apart = end + 1 < limit && Chars.isSpace(text.charAt(end)) && (stop || letter);
        int label = apart ? Chars.skipSpaces(text, end, limit) : limit;
        return label < limit && Character.isLetter(text.charAt(label)) ? label : from;
    }
}
