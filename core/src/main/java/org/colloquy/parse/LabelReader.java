package org.colloquy.parse;

import org.colloquy.internal.label.LabelScanner;
import org.colloquy.internal.label.Notation;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** Collects the places where labels may stand: at the beginning of lines and of parts in brackets. */
final class LabelReader {
    private final Document document;
    private final Lines lines;
    private final String text;
    private final Layout layout;
    private final LabelScanner scanner;
    /** The last line of text before this one, whatever lies between; -1 at first. */
    private int lastText = -1;

    private boolean paragraph = true;

    LabelReader(Document document, Layout layout) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.layout = layout;
        this.scanner = new LabelScanner(text);
    }

    /** Collects them all. */
    void read() {
        for (int line = 0; line < lines.count(); line++) {
            switch (document.kind(line)) {
                case TEXT -> {
                    label(line, lines.first(line), false);
                    lastText = line;
                    paragraph = false;
                }
                case BRACKET -> {
                    label(line, Chars.skipSpaces(text, lines.first(line) + 1, lines.last(line)), true);
                    paragraph = true;
                }
                case FURNITURE -> {
                    // a page may end in the middle of a sentence
                    if (lastText >= 0 && !endsParagraph(lastText)) {
                        paragraph = false;
                    }
                }
                default -> paragraph = true;
            }
        }
    }

    private void label(int line, int from, boolean bracket) {
        if (from < lines.last(line) && scanner.scan(from, lines.last(line))) {
            boolean bold = scanner.notation() == Notation.BOLD;
            boolean first = paragraph || bracket || bold || lastText < 0 || isSetIn(line);
            boolean free = first || endsParagraph(lastText);
            document.candidate(line, document.candidates().add(line, scanner, first, free));
        }
    }

    /** Whether the line is set in further than its neighbours, after the end of a sentence. */
    private boolean isSetIn(int line) {
        return lines.indent(line) > lines.indent(lastText)
                && line + 1 < lines.count()
                && document.kind(line + 1) == LineKind.TEXT
                && lines.indent(line + 1) < lines.indent(line)
                && endsParagraph(lastText);
    }

    /** Whether a paragraph may end with the line: it ends a sentence, is cut short, or is shorter than full lines. */
    private boolean endsParagraph(int line) {
        return Chars.endsSentence(text.charAt(lines.last(line) - 1)) || layout.isShort(lines.length(line));
    }
}
