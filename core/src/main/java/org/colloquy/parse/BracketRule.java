package org.colloquy.parse;

import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.label.TimeMark;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.Span;

/**
 * A part in brackets that begins a line and ends one, some paragraphs later at most. It may not hold another line that
 * begins with the same bracket: so nothing is looked at twice, however many brackets are left open.
 */
final class BracketRule implements LineRule {
    private static final int LONGEST = 8_000;

    private final char open;
    private final char close;
    private final LineKind kind;
    private final boolean paragraphs;
    private final TimeMark time = new TimeMark();

    private BracketRule(char open, char close, LineKind kind, boolean paragraphs) {
        this.open = open;
        this.close = close;
        this.kind = kind;
        this.paragraphs = paragraphs;
    }

    /** Square brackets, over several paragraphs if need be. */
    static BracketRule square() {
        return new BracketRule('[', ']', LineKind.BRACKET, true);
    }

    /** Parentheses, within one paragraph. */
    static BracketRule round() {
        return new BracketRule('(', ')', LineKind.PARENTHESIS, false);
    }

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        String text = document.text();
        int first = lines.first(line);
        if (text.charAt(first) != open || time.read(text, first, lines.last(line))) {
            return 0;
        }
        int depth = 0;
        int limit = Math.min(text.length(), first + LONGEST);
        for (int i = line; i < lines.count() && lines.first(i) < limit; i++) {
            if (i > line && stopsAt(lines, text, i)) {
                break;
            }
            int last = Math.min(limit, lines.last(i));
            for (int at = lines.first(i); at < last; at++) {
                char c = text.charAt(at);
                if (c == open) {
                    depth++;
                } else if (c == close && --depth == 0) {
                    boolean whole = hasContent(text, first + 1, at) && endsLine(text, at + 1, lines.last(i));
                    return whole ? i - line + 1 : 0;
                }
            }
        }
        document.report(new Diagnostic.UnclosedBracket(Span.ofLength(first, 1), open));
        return 0;
    }

    private boolean stopsAt(Lines lines, String text, int line) {
        return lines.isBlank(line) ? !paragraphs : text.charAt(lines.first(line)) == open;
    }

    private static boolean hasContent(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '.' || c == '…') {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a stop or a colon may follow. */
    private static boolean endsLine(String text, int from, int last) {
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c != ':' && c != '.' && !Chars.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public LineKind kind() {
        return kind;
    }
}
