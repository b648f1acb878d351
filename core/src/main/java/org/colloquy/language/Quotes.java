package org.colloquy.language;

/** Which characters open and close a quotation. */
final class Quotes {
    private Quotes() {}

    /** Whether {@code c} is a double quotation mark, of whatever shape and side. */
    static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || c == '＂';
    }

    /** Whether {@code c} is a single quotation mark or an apostrophe. */
    static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‛' || c == '`' || c == '´';
    }

    /** The text with straight marks for curly ones, of the same length: what a tagger was trained on. */
    static String straighten(String text) {
        StringBuilder straight = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = isSingle(c) ? '\'' : isDouble(c) ? '"' : c;
            if (plain != c) {
                straight = straight == null ? new StringBuilder(text) : straight;
                straight.setCharAt(i, plain);
            }
        }
        return straight == null ? text : straight.toString();
    }
}
