package org.colloquy.parse;

import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.text.Lines;

/** Metadata at the very beginning, between two lines of three hyphens. */
final class FrontMatterRule implements LineRule {
    private static final int MOST_LINES = 400;

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        if (line != 0 || !isFence(document, 0)) {
            return 0;
        }
        int end = Math.min(lines.count(), MOST_LINES);
        boolean keys = lines.count() > 1 && isKey(document, 1);
        for (int i = 1; i < end; i++) {
            if (isFence(document, i)) {
                return keys ? i + 1 : 0;
            }
        }
        if (keys) {
            document.report(new Diagnostic.UnclosedFrontMatter(document.ink(0)));
        }
        return 0;
    }

    private static boolean isFence(Document document, int line) {
        Lines lines = document.lines();
        String text = document.text();
        return lines.length(line) == 3
                && (text.startsWith("---", lines.first(line))
                        || (line > 0 && text.startsWith("...", lines.first(line))));
    }

    private static boolean isKey(Document document, int line) {
        Lines lines = document.lines();
        int first = lines.first(line);
        int colon = document.text()
                .substring(first, Math.min(lines.last(line), first + 80))
                .indexOf(':');
        return colon > 0;
    }

    @Override
    public LineKind kind() {
        return LineKind.FRONT_MATTER;
    }
}
