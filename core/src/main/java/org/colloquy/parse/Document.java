package org.colloquy.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/** A text while it is being parsed: its lines, what each of them is, and what looked wrong so far. */
final class Document {
    private final SourceText source;
    private final String text;
    private final Lines lines;
    private static final LineKind[] KINDS = LineKind.values();
    private static final byte MORE = code(LineKind.MORE);

    /** The ordinals of kinds: a million references would keep the garbage collector busy. */
    private final byte[] kinds;

    private final int[] candidateOf;
    private final Candidates candidates;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Document(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.lines = Lines.of(text);
        LineNumbers.leaveOut(text, lines);
        this.kinds = new byte[lines.count()];
        this.candidateOf = new int[lines.count()];
        Arrays.fill(kinds, code(LineKind.TEXT));
        Arrays.fill(candidateOf, -1);
        this.candidates = new Candidates(text, lines.count() / 4);
    }

    SourceText source() {
        return source;
    }

    String text() {
        return text;
    }

    Lines lines() {
        return lines;
    }

    LineKind kind(int line) {
        return KINDS[kinds[line]];
    }

    @SuppressWarnings("EnumOrdinal") // kept nowhere else
    private static byte code(LineKind kind) {
        return (byte) kind.ordinal();
    }

    /** Says what {@code count} lines are; those after the first are {@link LineKind#MORE}. */
    void mark(int line, int count, LineKind kind) {
        kinds[line] = code(kind);
        Arrays.fill(kinds, line + 1, line + count, MORE);
    }

    Candidates candidates() {
        return candidates;
    }

    /** The candidate on the line, or -1. */
    int candidate(int line) {
        return candidateOf[line];
    }

    void candidate(int line, int candidate) {
        candidateOf[line] = candidate;
    }

    /** Whether a label that was accepted stands on the line. */
    boolean isLabelled(int line) {
        return candidateOf[line] >= 0 && candidates.key(candidateOf[line]).isAccepted();
    }

    /** Whether a label that was accepted stands on the line, and nothing behind it. */
    boolean isLabelAlone(int line) {
        return isLabelled(line) && candidates.body(candidateOf[line]) >= lines.last(line);
    }

    /** The first line after {@code line} that does not belong to the part begun there. */
    int afterPart(int line) {
        int next = line + 1;
        while (next < kinds.length && kinds[next] == MORE) {
            next++;
        }
        return next;
    }

    /** The first line from {@code line} on that is not blank; the number of lines if there is none. */
    int afterBlank(int line) {
        return after(LineKind.BLANK, line);
    }

    /** The first line from {@code line} on that is no text; the number of lines if there is none. */
    int afterText(int line) {
        return after(LineKind.TEXT, line);
    }

    private int after(LineKind kind, int line) {
        int next = line;
        while (next < kinds.length && kind(next) == kind) {
            next++;
        }
        return next;
    }

    /** How many paragraphs of text there are, counted by the lines that begin them. */
    int paragraphs() {
        int count = 0;
        for (int line = 0; line < kinds.length; line++) {
            boolean begins = line == 0 || kind(line - 1) != LineKind.TEXT;
            count += begins && kind(line) == LineKind.TEXT ? 1 : 0;
        }
        return count;
    }

    /** The ink of a line. */
    Span ink(int line) {
        return new Span(lines.first(line), lines.last(line));
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** What looked wrong, in the order of the text. */
    List<Diagnostic> diagnostics() {
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        return diagnostics;
    }
}
