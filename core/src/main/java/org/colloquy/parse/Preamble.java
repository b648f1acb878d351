package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.label.Notation;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.Span;

/** What stands before the first turn: the title, and an introduction. */
final class Preamble {
    private static final int LONGEST_TITLE = 400;
    private static final int MOST_WORDS = 8;

    private final Document document;
    private final Lines lines;
    private final List<Span> introduction = new ArrayList<>();
    private int firstTurn = -1;
    private int titleLine;
    private final Optional<String> printed;
    private int lastLine = -1;

    Preamble(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.titleLine = findTitle();
        this.printed = titleLine < 0
                ? Optional.empty()
                : Optional.of(Chars.collapse(document.text(), titleStart(), lines.last(titleLine)));
    }

    /** The first line of text or heading, if it is brief and has no label. */
    private int findTitle() {
        boolean bracket = false;
        for (int line = 0; line < lines.count(); line++) {
            LineKind kind = document.kind(line);
            if (kind == LineKind.HEADING) {
                return line;
            }
            if (kind == LineKind.CUE) {
                return -1;
            }
            if (kind == LineKind.TEXT) {
                boolean brief = lines.length(line) <= LONGEST_TITLE;
                boolean speech = bracket && isProse(line);
                return brief
                                && !speech
                                && hasWord(line)
                                && (document.candidate(line) < 0 || isParted(line))
                                && !PartHeading.isAt(document, line)
                        ? line
                        : -1;
            }
            bracket |= kind == LineKind.BRACKET;
        }
        return -1;
    }

    /** {@code Bread and Butter: Ada Lind on forty years at the oven}, apart from the rest; no name has these words. */
    private boolean isParted(int line) {
        Candidates candidates = document.candidates();
        int candidate = document.candidate(line);
        LabelKey key = candidates.key(candidate);
        boolean apart = line + 1 < lines.count() && document.kind(line + 1) != LineKind.TEXT;
        return candidates.notation(candidate) == Notation.COLON
                && key.words().size() <= MOST_WORDS
                && apart
                && key.kind() != LabelKind.ROLE
                && key.count() == 1
                && !isProse(line)
                && key.words().stream().anyMatch(word -> NameWords.isFunctionWord(word) || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Chars.isDigit(word.charAt(0));
    }

    private boolean hasWord(int line) {
        for (int i = lines.first(line); i < lines.last(line); i++) {
            if (Character.isLetterOrDigit(document.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is a line of text that ends as a sentence does. */
    private boolean isProse(int line) {
        return document.kind(line) == LineKind.TEXT
                && ".?!…".indexOf(document.text().charAt(lines.last(line) - 1)) >= 0;
    }

    /** The line of the title, when nothing is known of labels yet; -1 if there is none. */
    int titleLine() {
        return titleLine;
    }

    /** The title with single spaces. */
    Optional<String> title() {
        return titleLine < 0 ? Optional.empty() : printed;
    }

    private int titleStart() {
        int first = lines.first(titleLine);
        return document.kind(titleLine) == LineKind.HEADING
                ? Chars.wordEnd(document.text(), first, lines.last(titleLine))
                : first;
    }

    /** Finds out where the preamble ends; the labels are known now. */
    void end() {
        Candidates candidates = document.candidates();
        if (titleLine >= 0 && document.isLabelled(titleLine)) {
            titleLine = -1;
        }
        firstTurn = lines.count();
        for (int i = 0; i < candidates.count(); i++) {
            if (candidates.key(i).isAccepted()) {
                firstTurn = candidates.line(i);
                return;
            }
        }
        if (titleLine >= 0 && isProse(titleLine)) {
            titleLine = -1; // nobody is named anywhere: a text like any other
        }
        firstTurn = titleLine < 0 ? 0 : titleLine + 1;
    }

    /** Whether the line stands before the first turn. */
    boolean covers(int line) {
        return line < firstTurn;
    }

    /** Takes a line of the preamble. */
    BlockKind take(int line) {
        if (line == titleLine) {
            return BlockKind.TITLE;
        }
        boolean goesOn = !introduction.isEmpty() && lastLine == line - 1;
        Span ink = document.ink(line);
        if (goesOn) {
            ink = introduction.remove(introduction.size() - 1).union(ink);
        }
        introduction.add(ink);
        lastLine = line;
        return BlockKind.FRONT_MATTER;
    }

    /** The paragraphs of the introduction. */
    List<Span> introduction() {
        return introduction;
    }
}
