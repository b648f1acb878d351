package org.colloquy.parse;

import java.util.Optional;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.Span;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Wording;

/** Reads the parts in brackets that stand alone: questions in the editor's words, headings, summaries, notes. */
final class Brackets {
    private final Document document;
    private final Lines lines;
    private final String text;
    private final Draft draft;
    private final Footnotes footnotes;
    private final AsideTable asides;
    private final Speech speech;
    /** The line after the last footnote without brackets. */
    private int afterFootnote = -1;

    Brackets(Document document, Draft draft, Footnotes footnotes, AsideTable asides, Speech speech) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.draft = draft;
        this.footnotes = footnotes;
        this.asides = asides;
        this.speech = speech;
    }

    /** Finds the footnotes of the text, so that their marks are known before the turns are read. */
    void expectFootnotes() {
        boolean inside = false;
        for (int line = 0; line < lines.count(); line++) {
            boolean text = document.kind(line) == LineKind.TEXT && document.candidate(line) < 0;
            inside &= text;
            if (text || document.kind(line) == LineKind.BRACKET) {
                String mark = mark(line);
                if (!mark.isEmpty() && (!text || inside || beginsParagraph(line))) {
                    footnotes.expect(mark);
                    inside = text;
                }
            }
        }
    }

    /** The mark with which a line begins, in brackets or not; empty if there is none. */
    private String mark(int line) {
        int from = lines.first(line);
        int last = lines.last(line);
        char first = text.charAt(from);
        if (first == '[') {
            int end = FootnoteMark.numberEnd(text, from, last);
            if (end > 0) {
                return end < last && Chars.isSpace(text.charAt(end)) ? text.substring(from + 1, end - 1) : "";
            }
            from++;
        } else if (!FootnoteMark.isSign(first)) {
            return "";
        }
        return text.substring(from, from + FootnoteMark.length(text, from, last));
    }

    private boolean beginsParagraph(int line) {
        return line == 0
                || document.kind(line - 1) != LineKind.TEXT
                || !mark(line - 1).isEmpty();
    }

    /** How many lines a footnote without brackets has that begins here; 0 if none does. */
    int footnoteLines(int line) {
        char first = text.charAt(lines.first(line));
        if ((first != '[' && !FootnoteMark.isSign(first)) || document.candidate(line) >= 0) {
            return 0;
        }
        if (line != afterFootnote && !beginsParagraph(line)) {
            return 0;
        }
        String mark = mark(line);
        boolean list = first == '*' || first == '[';
        if (mark.isEmpty() || (list && !footnotes.isOpen(mark))) {
            return 0;
        }
        int next = line + 1;
        while (next < lines.count()
                && document.kind(next) == LineKind.TEXT
                && document.candidate(next) < 0
                && mark(next).isEmpty()) {
            next++;
        }
        return next - line;
    }

    /** Reads a footnote without brackets. */
    BlockKind footnote(int line, int next) {
        afterFootnote = next;
        String mark = mark(line);
        int after = lines.first(line) + mark.length() + (text.charAt(lines.first(line)) == '[' ? 2 : 0);
        return footnote(mark, after, lines.last(next - 1), new Span(lines.first(line), lines.last(next - 1)));
    }

    /** Reads the part from {@code line} to before {@code next}. */
    BlockKind read(int line, int next) {
        Span whole = new Span(lines.first(line), closing(next - 1));
        int from = Chars.skipSpaces(text, whole.start() + 1, whole.end() - 1);
        int to = Chars.trimEnd(text, from, whole.end() - 1);
        if (document.kind(line) == LineKind.PARENTHESIS) {
            return parenthesis(from, to, whole);
        }
        int candidate = document.candidate(line);
        if (candidate >= 0 && document.candidates().key(candidate).isAccepted()) {
            return editorial(candidate, to, whole);
        }
        boolean colon = whole.end() < text.length() && text.charAt(whole.end()) == ':';
        boolean summary = draft.isUnderHeading() && !colon;
        BracketMatter matter = BracketMatter.of(text, from, to, asides, summary, next - line);
        return switch (matter) {
            case HEADING -> {
                int end = text.charAt(to - 1) == ':' ? Chars.trimEnd(text, from, to - 1) : to;
                draft.bracketHeading(Chars.collapse(text, from, end), whole);
                yield BlockKind.HEADING;
            }
            case SUMMARY -> {
                draft.summary(content(from, to), whole);
                yield BlockKind.NOTE;
            }
            case NOTE -> note(NoteKind.EDITORS_NOTE, BlockKind.NOTE, from, to, whole);
            case STAGE_DIRECTION -> note(NoteKind.STAGE_DIRECTION, BlockKind.STAGE_DIRECTION, from, to, whole);
            case OMISSION -> note(NoteKind.OMISSION, BlockKind.OMISSION, from, to, whole);
            case FOOTNOTE -> {
                int length = FootnoteMark.length(text, from, to);
                yield footnote(text.substring(from, from + length), from + length, to, whole);
            }
        };
    }

    /** The offset after the bracket that closes the part, which may be followed by a colon or stop. */
    private int closing(int line) {
        int end = lines.last(line);
        while (text.charAt(end - 1) != ']' && text.charAt(end - 1) != ')') {
            end--;
        }
        return end;
    }

    private BlockKind editorial(int candidate, int to, Span whole) {
        Candidates candidates = document.candidates();
        String printed = text.substring(candidates.labelStart(candidate), candidates.labelEnd(candidate));
        TurnDraft turn = draft.labelled(candidates.key(candidate), printed, whole.start(), Wording.EDITORIAL);
        words(Math.min(candidates.body(candidate), to), to, turn);
        turn.reach(whole.end());
        draft.close(InferenceReason.ANSWERS_BRACKETED_QUESTION);
        return BlockKind.EDITORIAL;
    }

    /** Takes words into the turn, whose lines may be broken and whose paragraphs blank lines part. */
    private void words(int from, int to, TurnDraft turn) {
        int last = lines.lineOf(Math.max(from, to - 1));
        for (int line = lines.lineOf(from); line <= last; line++) {
            if (lines.isBlank(line)) {
                speech.end(turn);
            } else {
                speech.add(Math.max(from, lines.first(line)), Math.min(to, lines.last(line)), turn);
            }
        }
        speech.end(turn);
    }

    private BlockKind parenthesis(int from, int to, Span whole) {
        AsideKind kind = to - from > 120 ? AsideKind.WORDS : asides.kind(text, from, to);
        if (kind == AsideKind.OMISSION) {
            return note(NoteKind.OMISSION, BlockKind.OMISSION, from, to, whole);
        }
        boolean brief = kind == AsideKind.STAGE_DIRECTION || to - from <= 40;
        return brief
                ? note(NoteKind.STAGE_DIRECTION, BlockKind.STAGE_DIRECTION, from, to, whole)
                : note(NoteKind.EDITORS_NOTE, BlockKind.NOTE, from, to, whole);
    }

    private BlockKind note(NoteKind note, BlockKind block, int from, int to, Span whole) {
        draft.note(note, content(from, to), whole);
        return block;
    }

    private BlockKind footnote(String mark, int from, int to, Span whole) {
        Footnotes.Anchor anchor = footnotes.take(document, mark, whole);
        draft.notes()
                .add(new Note(
                        NoteKind.FOOTNOTE,
                        content(Chars.skipSpaces(text, from, to), to),
                        Optional.ofNullable(anchor).map(found -> found.turn().id()),
                        draft.topic().map(Topic::id),
                        Optional.of(mark),
                        whole,
                        Optional.ofNullable(anchor).map(Footnotes.Anchor::span)));
        return BlockKind.FOOTNOTE;
    }

    /** What stands in brackets, without them. */
    static String without(String printed) {
        int from = 0;
        int to = printed.length();
        while (from < to && "[](){}<>".indexOf(printed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "[](){}<>".indexOf(printed.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == to ? printed : printed.substring(from, to).trim();
    }

    AsideTable asides() {
        return asides;
    }

    /** Lines joined by a space, paragraphs by a blank line. */
    private String content(int from, int to) {
        int first = lines.lineOf(from);
        int last = lines.lineOf(Math.max(from, to - 1));
        if (first == last) {
            return text.substring(from, to);
        }
        StringBuilder out = new StringBuilder(to - from);
        boolean blank = false;
        for (int line = first; line <= last; line++) {
            if (lines.isBlank(line)) {
                blank = true;
                continue;
            }
            out.append(out.isEmpty() ? "" : blank ? "\n\n" : " ");
            out.append(text, Math.max(from, lines.first(line)), Math.min(to, lines.last(line)));
            blank = false;
        }
        return out.toString();
    }
}
