package org.colloquy.parse;

import org.colloquy.internal.text.Lines;

/** A first line that is set in begins a paragraph; lines that hang under a label do not. */
final class Indentation {
    private final Document document;
    private final Lines lines;

    Indentation(Document document) {
        this.document = document;
        this.lines = document.lines();
    }

    /** Whether the line, which has no label and follows another of the same turn, begins a paragraph. */
    boolean beginsParagraph(int line) {
        if (line == 0 || document.kind(line - 1) != LineKind.TEXT || lines.indent(line) <= lines.indent(line - 1)) {
            return false;
        }
        boolean hangs = document.isLabelled(line - 1);
        boolean falls = line + 1 < lines.count()
                && document.kind(line + 1) == LineKind.TEXT
                && !document.isLabelled(line + 1)
                && lines.indent(line + 1) < lines.indent(line);
        return !hangs || falls;
    }
}
