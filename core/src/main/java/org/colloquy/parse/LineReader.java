package org.colloquy.parse;

import java.util.List;
import org.colloquy.internal.label.LabelScanner;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/** The first phase: what each line is, and where labels may stand. */
final class LineReader {
    private static final int SHORT = 24;

    private final Document document;
    private final Lines lines;
    private final String text;
    private final LabelScanner scanner;
    private final LineRule pageMark = new PageMarkRule();
    /** In the order in which they are asked about a line that begins with no letter. */
    private final List<LineRule> rules;

    LineReader(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.scanner = new LabelScanner(text);
        this.rules = List.of(
                new FrontMatterRule(),
                new OmissionRule(),
                new RuleLineRule(),
                pageMark,
                new CueRule(),
                new HeadingRule(),
                BracketRule.square(),
                BracketRule.round());
    }

    /** Marks all lines and collects the candidates. */
    void read() {
        int line = 0;
        while (line < lines.count()) {
            line += readLine(line);
        }
    }

    private int readLine(int line) {
        if (lines.isBlank(line)) {
            document.mark(line, 1, LineKind.BLANK);
            return 1;
        }
        char c = text.charAt(lines.first(line));
        if (Character.isLetter(c)) {
            boolean mark = lines.length(line) <= SHORT && (c == 'P' || c == 'p') && pageMark.take(document, line) > 0;
            boolean cue = line == 0 && c == 'W' && text.startsWith("WEBVTT", lines.first(line));
            if (mark || cue) {
                document.mark(line, 1, mark ? LineKind.FURNITURE : LineKind.CUE);
            } else {
                label(line, lines.first(line), false);
            }
            return 1;
        }
        for (LineRule rule : rules) {
            int taken = rule.take(document, line);
            if (taken > 0) {
                document.mark(line, taken, rule.kind());
                if (rule.kind() == LineKind.BRACKET) {
                    label(line, Chars.skipSpaces(text, lines.first(line) + 1, lines.last(line)), true);
                }
                return taken;
            }
        }
        label(line, lines.first(line), false);
        return 1;
    }

    private void label(int line, int from, boolean bracket) {
        if (from < lines.last(line) && scanner.scan(from, lines.last(line))) {
            boolean paragraph = line == 0 || bracket || document.kind(line - 1) != LineKind.TEXT;
            boolean sentence = paragraph || Chars.endsSentence(text.charAt(lines.last(line - 1) - 1));
            document.candidate(line, document.candidates().add(line, scanner, paragraph, sentence, bracket));
        }
    }
}
