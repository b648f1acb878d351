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
    private final BareDirection directions;
    /** The last line of text before this one, whatever lies between; -1 at first. */
    private int lastText = -1;

    private boolean paragraph = true;

    LabelReader(Document document, Layout layout) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.layout = layout;
        this.scanner = new LabelScanner(text);
        this.directions = new BareDirection(document);
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
            boolean timed = scanner.timeStart() >= 0 && scanner.timeStart() < scanner.labelStart();
            if (timed && scanner.notation() == Notation.TIME && isListed(line)) {
                return;
            }
            boolean set = timed || scanner.notation() == Notation.BOLD;
            boolean first = paragraph || bracket || set || lastText < 0 || isSetIn(line);
            boolean free = first || endsParagraph(lastText);
            document.candidate(line, document.candidates().add(line, scanner, first, free));
        }
    }

    /** {@code 1:04 – The oven}, before another such line or behind one: a table of contents. */
    private boolean isListed(int line) {
        return isTimed(line - 1) || isTimed(line + 1);
    }

    private boolean isTimed(int line) {
        return line >= 0
                && line < lines.count()
                && document.kind(line) == LineKind.TEXT
                && Chars.isDigit(text.charAt(lines.first(line)))
                && Character.isLetter(text.charAt(lines.last(line) - 1));
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
        return Chars.endsSentence(text.charAt(lines.last(line) - 1))
                || layout.isShort(lines.length(line))
                || directions.isAt(line, true);
    }
}
