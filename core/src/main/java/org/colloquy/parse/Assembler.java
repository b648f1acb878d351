package org.colloquy.parse;

import java.time.Duration;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.colloquy.source.Span;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/** The last phase: from lines whose kinds and labels are known to turns, topics, notes and blocks. */
final class Assembler {
    private final Document document;
    private final Lines lines;
    private final String text;
    private final Candidates candidates;
    private final Draft draft;
    private final Speech speech;
    private final Footnotes footnotes;
    private final NumberedNotes numberedNotes;
    private final Brackets brackets;
    private final Cues cues;
    private final Indentation indentation;
    private final InnerLabels inner;
    private final Preamble preamble;
    private final CapitalHeading capitals;
    private final BareDirection directions;
    private final TitleHeading titles;
    private final Proceedings proceedings;
    private final ClosingLines closing;
    private final boolean wrapped;
    /** The first line of the block that is open, or -1. */
    private int blockStart = -1;

    private BlockKind blockKind = BlockKind.CONTINUATION;
    private boolean pageBreak;
    /** The last line of the paragraph that was asked about last. */
    private int paragraphEnd;

    Assembler(Document document, Draft draft, Preamble preamble, Layout layout) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.candidates = document.candidates();
        this.draft = draft;
        this.preamble = preamble;
        AsideTable asides = new AsideTable();
        this.footnotes = new Footnotes();
        this.numberedNotes = new NumberedNotes(document);
        this.speech = new Speech(document, draft.notes(), footnotes, asides);
        this.brackets = new Brackets(document, draft, footnotes, asides, speech);
        this.cues = new Cues(document);
        this.indentation = new Indentation(document);
        this.inner = new InnerLabels(document);
        this.directions = new BareDirection(document);
        this.capitals = new CapitalHeading(document, directions);
        this.titles = new TitleHeading(document);
        this.proceedings = new Proceedings(document, indentation);
        this.closing = new ClosingLines(document, directions);
        this.wrapped = layout.wrapped();
    }

    /** Reads all lines. */
    void assemble() {
        brackets.expectFootnotes();
        int line = 0;
        while (line < lines.count()) {
            int next = document.afterPart(line);
            switch (document.kind(line)) {
                case TEXT -> next = text(line);
                case BLANK -> next = blank(line);
                case FURNITURE -> furniture(line, next);
                case CUE -> cue(line, next);
                default -> {
                    endParagraph(line);
                    other(line, next);
                }
            }
            line = next;
        }
        endParagraph(lines.count());
        cues.give(draft.openTurn());
        draft.finish();
    }

    private int blank(int line) {
        int next = document.afterBlank(line + 1);
        boolean page = pageBreak || (next < lines.count() && document.kind(next) == LineKind.FURNITURE);
        if (page && !speech.endsSentence()) {
            endBlock(line);
        } else {
            endParagraph(line);
        }
        draft.block(BlockKind.BLANK, next);
        return next;
    }

    private void furniture(int line, int next) {
        if (!speech.isEmpty()) {
            endBlock(line);
            pageBreak = true;
        } else {
            endParagraph(line);
        }
        Span ink = new Span(lines.first(line), lines.last(next - 1));
        draft.note(NoteKind.OTHER, Brackets.without(document.source().slice(ink)), ink);
        draft.block(BlockKind.FURNITURE, next);
    }

    private void cue(int line, int next) {
        endParagraph(line);
        cues.read(line);
        draft.block(BlockKind.FURNITURE, next);
    }

    /** Takes a line of text, or a heading of several; the line after them. */
    private int text(int line) {
        if (document.isLabelled(line)) {
            proceedings.end();
            speech(line); // as most often where turns are short
            return line + 1;
        }
        if (isOwed()) {
            speech(line); // a label stands alone above
            return line + 1;
        }
        int note = brackets.footnoteLines(line);
        if (note > 0) {
            endParagraph(line);
            draft.block(brackets.footnote(line, line + note), line + note);
            return line + note;
        }
        int numbered = numberedNotes.lines(line);
        if (numbered > 0) {
            endParagraph(line);
            note(NoteKind.FOOTNOTE, BlockKind.FOOTNOTE, line, line + numbered);
            return line + numbered;
        }
        int heading = PartHeading.isAt(document, line) ? 1 : draft.turns().isEmpty() ? 0 : capitals.lines(line);
        if (heading > 0) {
            endParagraph(line);
            if (capitals.isDirection(line, brackets.asides())) {
                note(NoteKind.STAGE_DIRECTION, BlockKind.STAGE_DIRECTION, line, line + heading);
            } else {
                heading(line, line + heading);
            }
            return line + heading;
        }
        boolean begins = blockStart < 0 || speech.endsSentence();
        boolean inside = draft.isSpeechExpected() || !preamble.covers(line);
        if (inside && directions.isAt(line, begins)) {
            endParagraph(line);
            note(NoteKind.STAGE_DIRECTION, BlockKind.STAGE_DIRECTION, line, line + 1);
            return line + 1;
        }
        int acts = draft.turns().isEmpty() ? 0 : proceedings.lines(line, begins || indentation.beginsParagraph(line));
        if (acts > 0) {
            return aside(line, line + acts);
        }
        if (closing.cover(line) && !draft.turns().isEmpty()) {
            return closing(line);
        }
        if (titles.isAt(line) && !draft.turns().isEmpty()) {
            endParagraph(line);
            heading(line, line + 1);
            return line + 1;
        }
        speech(line);
        return line + 1;
    }

    /** Whether a turn is open in which nothing was said yet. */
    private boolean isOwed() {
        TurnDraft open = draft.openTurn();
        return open != null && speech.isEmpty() && open.isEmpty();
    }

    /** Takes a paragraph below the last turn. */
    private int closing(int line) {
        return aside(line, document.afterText(line + 1));
    }

    /** Takes lines that nobody says. */
    private int aside(int line, int next) {
        endParagraph(line);
        note(NoteKind.OTHER, BlockKind.FURNITURE, line, next);
        return next;
    }

    private void speech(int line) {
        int candidate = document.candidate(line);
        boolean labelled = candidate >= 0
                && candidates.key(candidate).isAccepted()
                && (candidates.afterSentence(candidate)
                        || !candidates.notation(candidate).isFaint());
        if (labelled) {
            endParagraph(line);
            label(line, candidate);
            return;
        }
        if (candidate >= 0 && field(line, candidate)) {
            return;
        }
        boolean joins = blockStart >= 0 || pageBreak;
        boolean apart = (!wrapped || indentation.beginsParagraph(line)) && !pageBreak;
        if (!joins || apart) {
            endParagraph(line);
        }
        pageBreak = false;
        TurnDraft turn = turnFor(line);
        if (turn == null) {
            endParagraph(line);
            draft.block(preamble.take(line), line + 1);
            draft.expectNoSpeech(); // what the heading above is of is no interview yet
            return;
        }
        if (blockStart < 0) {
            begin(line, BlockKind.CONTINUATION);
        }
        cues.give(turn);
        words(lines.first(line), line, turn).reach(lines.last(line));
    }

    /** Takes the words of a line from {@code from} on into the turn, or into those that labels within the line begin. */
    private TurnDraft words(int from, int line, TurnDraft turn) {
        int to = candidates.wordsEnd(document.candidate(line), lines.last(line));
        int at = from;
        TurnDraft speaking = turn;
        LabelKey key;
        while ((key = inner.next(at, to, speaking)) != null) {
            speech.add(at, inner.start(), speaking);
            speech.end(speaking);
            speaking = draft.labelled(key, text.substring(inner.start(), inner.end()), inner.start(), Wording.VERBATIM);
            speaking.reach(inner.end());
            at = inner.end() + 1;
        }
        speech.add(at, to, speaking);
        return speaking;
    }

    /** Takes a line that begins with a word such as {@code Note} or {@code Break}, if it is no speech. */
    private boolean field(int line, int candidate) {
        FieldLine field = FieldLine.of(document, line, candidate);
        boolean head = field != FieldLine.HEADING && preamble.covers(line);
        if (field == FieldLine.SPEECH || head) {
            return false;
        }
        endParagraph(line);
        switch (field) {
            case HEADING -> {
                draft.heading(Chars.collapse(text, candidates.body(candidate), lines.last(line)), document.ink(line));
                draft.block(BlockKind.HEADING, line + 1);
            }
            case NOTE -> note(NoteKind.EDITORS_NOTE, BlockKind.NOTE, line, line + 1);
            default -> note(NoteKind.OTHER, BlockKind.FURNITURE, line, line + 1);
        }
        return true;
    }

    private @Nullable TurnDraft turnFor(int line) {
        TurnDraft open = draft.openTurn();
        if (open != null) {
            return open;
        }
        boolean introduced = draft.isSpeechExpected() && endsSentence(line);
        if (!draft.expectsSpeech() && !introduced && preamble.covers(line)) {
            return null;
        }
        TurnDraft turn = draft.unlabelled(lines.first(line));
        if (turn.person() == null && candidates.hasLabels()) {
            document.report(new Diagnostic.UnknownSpeaker(document.ink(line)));
        }
        return turn;
    }

    /** Whether the paragraph with the line ends as speech does, which titles and lists do not. */
    private boolean endsSentence(int line) {
        paragraphEnd = Math.max(line, paragraphEnd);
        while (paragraphEnd + 1 < lines.count()
                && document.kind(paragraphEnd + 1) == LineKind.TEXT
                && !document.isLabelled(paragraphEnd + 1)) {
            paragraphEnd++;
        }
        int end = lines.last(paragraphEnd);
        while (end > lines.first(paragraphEnd) + 1 && Chars.isQuote(text.charAt(end - 1))) {
            end--;
        }
        return ".?!…".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void label(int line, int candidate) {
        LabelKey key = candidates.key(candidate);
        int start = candidates.timeStart(candidate) >= 0
                ? Math.min(candidates.timeStart(candidate), candidates.labelStart(candidate))
                : candidates.labelStart(candidate);
        TurnDraft turn = draft.labelled(key, printed(key, candidate), start, Wording.VERBATIM);
        turn.reach(Math.max(candidates.labelEnd(candidate), candidates.timeEnd(candidate)));
        cues.give(turn);
        if (candidates.timeStart(candidate) >= 0) {
            Span span = new Span(candidates.timeStart(candidate), candidates.timeEnd(candidate));
            turn.add(new Timestamp(Duration.ofMillis(candidates.millis(candidate)), span));
        }
        if (candidates.aside(candidate) >= 0) {
            int from = candidates.aside(candidate);
            int to = text.indexOf(')', from) + 1;
            draft.note(NoteKind.STAGE_DIRECTION, text.substring(from + 1, to - 1), new Span(from, to));
        }
        begin(line, BlockKind.LABELLED);
        words(speech.opening(candidates.body(candidate), lines.last(line), turn), line, turn);
    }

    private String printed(LabelKey key, int candidate) {
        int from = candidates.labelStart(candidate);
        int length = candidates.labelEnd(candidate) - from;
        boolean same = key.text().length() == length && text.regionMatches(from, key.text(), 0, length);
        return same ? key.text() : text.substring(from, from + length);
    }

    private void other(int line, int next) {
        switch (document.kind(line)) {
            case BRACKET, PARENTHESIS -> {
                draft.block(brackets.read(line, next), next);
                proceedings.bracket(next);
            }
            case RULE -> rule(line, next);
            case OMISSION -> note(NoteKind.OMISSION, BlockKind.OMISSION, line, next);
            case HEADING -> heading(line, next);
            default -> note(NoteKind.FRONT_MATTER, BlockKind.FRONT_MATTER, line, next);
        }
    }

    /** A rule ends the turn, unless words without a label follow it at once. */
    private void rule(int line, int next) {
        int following = document.afterBlank(next);
        boolean goesOn = following < lines.count()
                && document.kind(following) == LineKind.TEXT
                && !document.isLabelled(following);
        if (!goesOn) {
            draft.endTurn();
        }
        note(NoteKind.SECTION_BREAK, BlockKind.SECTION_BREAK, line, next);
    }

    private void heading(int line, int next) {
        if (line == preamble.titleLine()) {
            draft.block(preamble.take(line), next);
            return;
        }
        boolean sign = text.charAt(lines.first(line)) == '#';
        int from = sign ? Chars.wordEnd(text, lines.first(line), lines.last(line)) : lines.first(line);
        int to = lines.last(next - 1);
        draft.heading(Chars.collapse(text, from, to), new Span(lines.first(line), to));
        draft.block(BlockKind.HEADING, next);
    }

    private void note(NoteKind note, BlockKind block, int line, int next) {
        Span span = new Span(lines.first(line), Math.max(lines.first(line), lines.last(next - 1)));
        String printed = document.source().slice(span);
        draft.note(note, note == NoteKind.OMISSION ? Brackets.without(printed) : printed, span);
        draft.block(block, next);
    }

    private void begin(int line, BlockKind kind) {
        blockStart = line;
        blockKind = kind;
        pageBreak = false;
    }

    private void endBlock(int line) {
        if (blockStart >= 0) {
            draft.block(blockKind, line);
            blockStart = -1;
        }
    }

    private void endParagraph(int line) {
        endBlock(line);
        pageBreak = false;
        TurnDraft turn = draft.openTurn();
        if (turn != null) {
            speech.end(turn);
        }
    }
}
