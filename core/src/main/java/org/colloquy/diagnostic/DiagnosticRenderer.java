package org.colloquy.diagnostic;

import java.util.Locale;
import java.util.Objects;
import org.colloquy.source.Position;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * Draws a diagnostic with its line and a caret under the place:
 *
 * <pre>{@code
 * warning[unclosed-bracket]: the bracket [ is not closed at the end of a line
 *  --> interview.txt:3:1
 *   |
 * 3 | [About the garden
 *   | ^
 *   = hint: close the bracket at the end of its paragraph
 * }</pre>
 *
 * <p>Long lines are cut to {@value #WIDTH} characters around the place. What is no printable character is drawn as one
 * that is, so that a hostile text cannot command the terminal.
 */
public final class DiagnosticRenderer {
    static final int WIDTH = 100;

    private final SourceText source;

    /** Draws diagnostics of {@code source}. */
    public DiagnosticRenderer(SourceText source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * The drawing, lines ending in LF, the last too.
     *
     * @throws IndexOutOfBoundsException if the diagnostic does not lie in the text
     */
    public String render(Diagnostic diagnostic) {
        Position position = source.position(diagnostic.span().start());
        Span line = source.lineSpan(position.line());
        int from = windowStart(line, diagnostic.span().start());
        int to = Math.min(line.end(), from + WIDTH);
        String number = Integer.toString(position.line());
        String margin = " ".repeat(number.length());
        String code = diagnostic.severity().name().toLowerCase(Locale.ROOT) + "[" + diagnostic.code() + "]";
        return code + ": " + printable(diagnostic.message()) + "\n"
                + margin + "--> " + printable(source.name()) + ":" + position + "\n"
                + margin + " |\n"
                + number + " | " + shown(from, to, line) + "\n"
                + margin + " | " + caret(from, to, line, diagnostic.span()) + "\n"
                + margin + " = hint: " + printable(diagnostic.hint()) + "\n";
    }

    private static int windowStart(Span line, int at) {
        int farthest = Math.max(line.start(), line.end() - WIDTH);
        return Math.min(farthest, Math.max(line.start(), at - WIDTH / 2));
    }

    private String shown(int from, int to, Span line) {
        String before = from > line.start() ? "…" : "";
        String after = to < line.end() ? "…" : "";
        return before + printable(source.text().substring(from, to)) + after;
    }

    private static String caret(int from, int to, Span line, Span span) {
        int start = Math.min(Math.max(span.start(), from), to);
        int end = Math.min(Math.max(span.end(), start + 1), Math.max(to, start + 1));
        int before = start - from + (from > line.start() ? 1 : 0);
        return " ".repeat(before) + "^".repeat(end - start);
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean drawn = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR
                    && type != Character.UNASSIGNED;
            out.append(c == '\t' ? ' ' : drawn ? c : '\uFFFD');
        }
        return out.toString();
    }
}
