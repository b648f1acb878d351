package org.colloquy.internal.text;

/** What characters are, in the sense of a transcript. */
public final class Chars {
    private Chars() {}

    /**
     * Whether {@code c} leaves no ink: every Unicode space (NBSP among them), every control character, the byte order
     * mark and the space of no width.
     */
    public static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        if (c <= 0xA0) {
            return true;
        }
        return c >= 0x1680 && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        if (c < 0x2028) { // quotation marks and dashes are among these
            return c <= 0x200B && (c >= 0x2000 || c == 0x1680);
        }
        return c <= 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
    }

    /** Whether {@code c} is a hyphen or dash of any length. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    /** Whether {@code c} is one of the digits 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code c} is an apostrophe, straight or curly. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    /** Whether {@code c} is a quotation mark of any kind. */
    public static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '«' || c == '»' || (c >= '‘' && c <= '‟');
    }

    /** Whether a sentence, or a turn that was cut short, may end with {@code c}. */
    public static boolean endsSentence(char c) {
        return switch (c) {
            case '.', '?', '!', '…', ':', ';', ')', ']', '}', '>', '*', '"', '”', '’', '»', '\\' -> true;
            default -> isDash(c);
        };
    }

    /** The first offset in {@code [from, to)} that holds ink, or {@code to}. */
    public static int skipSpaces(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last character in {@code [from, to)} that holds ink, or {@code from}. */
    public static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The offset after the word that begins at {@code from}. */
    public static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word behind the one that begins at {@code from} begins, or {@code to}. */
    public static int nextWord(String text, int from, int to) {
        return skipSpaces(text, wordEnd(text, from, to), to);
    }

    /** The characters of {@code [from, to)} with every run of spaces as one, and none at the ends. */
    public static String collapse(String text, int from, int to) {
        if (isCollapsed(text, from, to)) {
            return text.substring(from, to);
        }
        StringBuilder out = new StringBuilder(to - from);
        boolean pending = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the only spaces in {@code [from, to)} are single blanks between words, as nearly everywhere. */
    private static boolean isCollapsed(String text, int from, int to) {
        boolean space = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (space || c != ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
