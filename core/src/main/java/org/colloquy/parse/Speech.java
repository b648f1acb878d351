package org.colloquy.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.label.TimeMark;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.NextChar;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The second phase: the words inside a paragraph. Times, sounds, marks of footnotes and what could not be heard are cut
 * out and kept as data; the words of the paragraph are the pieces between.
 */
final class Speech {
    private static final int LONGEST_ASIDE = 160;
    private static final int LONGEST_OPENING = 80;

    private final Document document;
    private final String text;
    private final List<Note> notes;
    private final Footnotes footnotes;
    private final AsideTable asides;
    private final TimeMark time = new TimeMark();
    private final NextChar squares;
    private final NextChar squareEnds;
    private final NextChar rounds;
    private final NextChar roundEnds;
    private final NextChar curlies;
    private final NextChar curlyEnds;
    private final NextChar angles;
    private final List<Span> pieces = new ArrayList<>();
    /** The signs of the footnotes that the text has. */
    private NextChar @Nullable [] signs;

    private boolean emphasis;

    Speech(Document document, List<Note> notes, Footnotes footnotes, AsideTable asides) {
        this.document = document;
        this.text = document.text();
        this.notes = notes;
        this.footnotes = footnotes;
        this.asides = asides;
        this.squares = new NextChar(text, '[');
        this.squareEnds = new NextChar(text, ']');
        this.rounds = new NextChar(text, '(');
        this.roundEnds = new NextChar(text, ')');
        this.curlies = new NextChar(text, '{');
        this.curlyEnds = new NextChar(text, '}');
        this.angles = new NextChar(text, '<');
    }

    /** Takes a line, or the rest of one, into the paragraph. */
    void add(int from, int to, TurnDraft turn) {
        int start = Chars.skipSpaces(text, from, to);
        int at = start;
        int mark;
        emphasis = false;
        while ((mark = nextMark(at)) < to) {
            int end = cut(mark, to, turn);
            if (end < 0) {
                at = mark + 1;
            } else {
                int before =
                        text.charAt(mark) == '[' && mark > start && text.charAt(mark - 1) == '\\' ? mark - 1 : mark;
                piece(start, before);
                start = Chars.skipSpaces(text, end, to);
                at = start;
            }
        }
        piece(start, to);
    }

    private int nextMark(int at) {
        int next = Math.min(Math.min(squares.from(at), rounds.from(at)), Math.min(curlies.from(at), angles.from(at)));
        for (NextChar sign : signs()) {
            next = Math.min(next, sign.from(at));
        }
        return next;
    }

    private NextChar[] signs() {
        if (signs == null) {
            signs = new NextChar[footnotes.signs().size()];
            int count = 0;
            for (char sign : footnotes.signs()) {
                signs[count++] = new NextChar(text, sign);
            }
        }
        return signs;
    }

    private void piece(int from, int to) {
        int end = Chars.trimEnd(text, from, to);
        if (end > from) {
            pieces.add(new Span(from, end));
        }
    }

    /** The end of the mark if it is no speech, which is noted; otherwise -1. */
    private int cut(int mark, int to, TurnDraft turn) {
        return switch (text.charAt(mark)) {
            case '[' -> square(mark, squareEnds.from(mark), to, turn);
            case '(' -> bracket(mark, rounds, roundEnds.from(mark), to, turn);
            case '{' -> curly(mark, curlyEnds.from(mark), to, turn);
            case '<' -> angle(mark, to, turn);
            default -> sign(mark, to, turn);
        };
    }

    private int square(int mark, int close, int to, TurnDraft turn) {
        int open = mark > 0 && text.charAt(mark - 1) == '\\' ? mark - 1 : mark;
        if (close - mark < 24 && time.read(text, open, to)) {
            turn.add(new Timestamp(Duration.ofMillis(time.millis()), new Span(open, time.end())));
            return time.end();
        }
        int end = FootnoteMark.numberEnd(text, mark, to);
        boolean afterWord = end > 0 && mark > 0 && !Chars.isSpace(text.charAt(mark - 1));
        if (afterWord && footnotes.anchor(text.substring(mark + 1, end - 1), turn, new Span(mark, end))) {
            return end;
        }
        return bracket(mark, squares, close, to, turn);
    }

    /** A sound in brackets that hold no other bracket of their kind; Markdown may escape both of them. */
    private int bracket(int mark, NextChar opening, int close, int to, TurnDraft turn) {
        if (close >= to || close - mark > LONGEST_ASIDE || opening.from(mark + 1) < close) {
            return -1;
        }
        int end = text.charAt(close - 1) == '\\' ? close - 1 : close;
        AsideTable.Aside aside = asides.aside(text, mark + 1, end);
        if (aside.kind() == AsideKind.WORDS) {
            return -1;
        }
        note(aside.kind(), aside.words(), new Span(mark, close + 1), turn);
        // (voice-over): …
        boolean colon = pieces.isEmpty() && close + 1 < to && text.charAt(close + 1) == ':';
        return colon ? close + 2 : close + 1;
    }

    /** The markers in braces are noted, and stay in the text: they stand between the words of nearly every line. */
    private int curly(int mark, int close, int to, TurnDraft turn) {
        boolean open = curlies.from(mark + 1) < close;
        if (close < to && close > mark + 1 && close - mark <= LONGEST_ASIDE && !open) {
            AsideTable.Aside aside = asides.aside(text, mark + 1, close);
            note(aside.kind(), aside.words(), new Span(mark, close + 1), turn);
        }
        return -1;
    }

    private int angle(int mark, int to, TurnDraft turn) {
        int limit = Math.min(to, mark + 30);
        for (int close = mark + 1; close < limit; close++) {
            if (text.charAt(close) == '>') {
                AsideTable.Aside aside = asides.aside(text, mark + 1, close);
                if (aside.kind() == AsideKind.WORDS) {
                    return isVoiceEnd(mark, close) ? close + 1 : -1;
                }
                note(aside.kind(), aside.words(), new Span(mark, close + 1), turn);
                return close + 1;
            }
        }
        return -1;
    }

    private boolean isVoiceEnd(int mark, int close) {
        return close == mark + 3 && text.startsWith("</v", mark);
    }

    /** A mark of a footnote behind a word, unless it ends what another one before a word began: {@code *never*}. */
    private int sign(int mark, int to, TurnDraft turn) {
        char sign = text.charAt(mark);
        int end = mark;
        while (end < to && text.charAt(end) == sign) {
            end++;
        }
        char before = mark > 0 ? text.charAt(mark - 1) : ' ';
        boolean afterWord = before != sign && !Chars.isSpace(before);
        boolean beforeWord = end < to && Character.isLetterOrDigit(text.charAt(end));
        boolean opens = sign == '*' && !afterWord && beforeWord;
        boolean closes = sign == '*' && afterWord && emphasis;
        emphasis = opens || (emphasis && !closes);
        if (!afterWord || beforeWord || closes) {
            return -1;
        }
        return footnotes.anchor(text.substring(mark, end), turn, new Span(mark, end)) ? end : -1;
    }

    /** Where the words of a turn begin, after {@code (To the apprentice)} or {@code (laughing):}. */
    int opening(int from, int to, TurnDraft turn) {
        if (from >= to || text.charAt(from) != '(') {
            return from;
        }
        int close = roundEnds.from(from);
        if (close >= to || close - from > LONGEST_OPENING || !asides.opensTurn(text, from + 1, close)) {
            return from;
        }
        String words = asides.aside(text, from + 1, close).words();
        note(AsideKind.STAGE_DIRECTION, words, new Span(from, close + 1), turn);
        int after = Chars.skipSpaces(text, close + 1, to);
        return after < to && text.charAt(after) == ':' ? Chars.skipSpaces(text, after + 1, to) : after;
    }

    private void note(AsideKind kind, String words, Span span, TurnDraft turn) {
        turn.noteInside();
        NoteKind noteKind = kind == AsideKind.OMISSION ? NoteKind.OMISSION : NoteKind.STAGE_DIRECTION;
        notes.add(new Note(
                noteKind,
                words,
                Optional.of(turn.id()),
                turn.topic().map(Topic::id),
                Optional.empty(),
                span,
                Optional.empty()));
    }

    /** Whether nothing was taken into the paragraph yet. */
    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether the paragraph so far ends as a sentence does. */
    boolean endsSentence() {
        return !pieces.isEmpty()
                && Chars.endsSentence(text.charAt(pieces.get(pieces.size() - 1).end() - 1));
    }

    /** Gives the paragraph to the turn and begins another. */
    void end(TurnDraft turn) {
        if (!pieces.isEmpty()) {
            Span last = pieces.get(pieces.size() - 1);
            turn.add(Paragraph.of(document.source(), pieces.size() == 1 ? List.of(last) : pieces));
            turn.reach(last.end());
            pieces.clear();
        }
    }
}
