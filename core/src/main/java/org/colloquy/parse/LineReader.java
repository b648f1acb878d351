package org.colloquy.parse;

import java.util.List;
import org.colloquy.internal.text.Lines;

/** The first phase: what kind of line each is. */
final class LineReader {
    private static final int SHORT = 24;

    private final Document document;
    private final Lines lines;
    private final String text;
    private final LineRule pageMark = new PageMarkRule();
    /** In the order in which they are asked about a line that begins with no letter. */
    private final List<LineRule> rules;
    /** Whether the text is a caption file. */
    private boolean captions;

    LineReader(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
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

    /** Marks all lines. */
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
            int comment = captions && (c == 'N' || c == 'S') ? commentLines(line) : 0;
            if (comment > 0) {
                document.mark(line, comment, LineKind.CUE);
                return comment;
            }
            letter(line, c);
            return 1;
        }
        for (LineRule rule : rules) {
            int taken = rule.take(document, line);
            if (taken > 0) {
                document.mark(line, taken, rule.kind());
                nameOfCue(line, rule.kind());
                return taken;
            }
        }
        return 1;
    }

    /** Any line may name the caption below it. */
    private void nameOfCue(int line, LineKind kind) {
        boolean named = captions
                && kind == LineKind.CUE
                && line > 1
                && document.kind(line - 1) == LineKind.TEXT
                && document.kind(line - 2) == LineKind.BLANK;
        if (named) {
            document.mark(line - 1, 1, LineKind.CUE);
        }
    }

    /** How many lines of a caption file a comment has that begins here. */
    private int commentLines(int line) {
        boolean begins = lines.isBlank(line - 1)
                && (text.startsWith("NOTE", lines.first(line)) || text.startsWith("STYLE", lines.first(line)));
        int next = line;
        while (begins && next < lines.count() && !lines.isBlank(next)) {
            next++;
        }
        return next - line;
    }

    /** Nearly every line begins with a letter, and nearly all of these are text. */
    private void letter(int line, char c) {
        if ((c == 'P' || c == 'p') && lines.length(line) <= SHORT && pageMark.take(document, line) > 0) {
            document.mark(line, 1, LineKind.FURNITURE);
        } else if (line == 0 && c == 'W' && text.startsWith("WEBVTT", lines.first(line))) {
            document.mark(line, 1, LineKind.CUE);
            captions = true;
        }
    }
}
