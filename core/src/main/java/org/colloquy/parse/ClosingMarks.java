package org.colloquy.parse;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.NextChar;

/** Where the marks stand with which the quotations of a paragraph close, remembered while the questions move forward. */
final class ClosingMarks {
    private final String text;
    private final NextChar high;
    private final NextChar low;
    private int single = -1;

    ClosingMarks(String text) {
        this.text = text;
        this.high = new NextChar(text, '”');
        this.low = new NextChar(text, '“');
    }

    /** The first mark from {@code from} on that closes what {@code open} opened, or -1. */
    int next(char open, int from) {
        int at = switch (open) {
            case '“' -> orElse(high.from(from), '"', from);
            case '«' -> text.indexOf('»', from);
            case '„' -> orElse(low.from(from), '”', from);
            case '`' -> text.indexOf("''", from);
            case '"' -> text.indexOf('"', from);
            default -> single(from);
        };
        return at < text.length() ? at : -1;
    }

    private int orElse(int found, char other, int from) {
        return found < text.length() ? found : text.indexOf(other, from);
    }

    /** The first curly apostrophe that ends a sentence or clause, rather than standing in a word or after a plural. */
    private int single(int from) {
        if (single < from) {
            int at = text.indexOf('’', from);
            while (at >= 0 && !endsClause(at)) {
                at = text.indexOf('’', at + 1);
            }
            single = at < 0 ? text.length() : at;
        }
        return single;
    }

    private boolean endsClause(int at) {
        boolean after = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return after && (".,?!…".indexOf(before) >= 0 || Chars.isDash(before));
    }
}
