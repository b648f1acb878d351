package org.colloquy.parse;

import org.colloquy.internal.label.TimeMark;
import org.colloquy.internal.text.Lines;

/** {@code 00:00:01.000 --> 00:00:04.000}, a time alone, and the line that opens a caption file. */
final class CueRule implements LineRule {
    private final TimeMark time = new TimeMark();

    @Override
    public int take(Document document, int line) {
        Lines lines = document.lines();
        String text = document.text();
        int first = lines.first(line);
        if (line == 0 && text.startsWith("WEBVTT", first)) {
            return 1;
        }
        if (time.read(text, first, lines.last(line))) {
            boolean colon = time.end() + 1 == lines.last(line) && text.charAt(time.end()) == ':';
            if (time.end() == lines.last(line) || (colon && text.charAt(first) == '(')) {
                return 1;
            }
        }
        int arrow =
                text.substring(first, Math.min(lines.last(line), first + 40)).indexOf("-->");
        return arrow > 0 ? 1 : 0;
    }

    @Override
    public LineKind kind() {
        return LineKind.CUE;
    }
}
