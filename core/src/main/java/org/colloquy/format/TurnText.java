package org.colloquy.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** A turn as {@link TextFormat} writes it: what was said, and in the midst of it what was not. */
final class TurnText {
    /** What stands between two pieces; of two wishes the later one in this order counts. */
    private enum Joint {
        NOTHING(""),
        SPACE(" "),
        BLANK_LINE("\n\n");

        private final String text;

        Joint(String text) {
            this.text = text;
        }
    }

    private record Piece(Span span, Joint before, String text, Joint after, boolean said) {}

    private final Turn turn;
    private final List<Piece> pieces = new ArrayList<>();

    TurnText(Turn turn) {
        this.turn = turn;
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            speech(turn.paragraphs().get(i), i == 0 ? Joint.SPACE : Joint.BLANK_LINE);
        }
        turn.timestamps().forEach(time -> add(time.span(), Joint.SPACE, TextFormat.bracketed(clock(time.time()))));
    }

    Span span() {
        return turn.span();
    }

    /** A footnote's mark stands in this turn. */
    void mark(Note footnote) {
        footnote.anchor().ifPresent(anchor -> add(anchor, Joint.NOTHING, NoteText.mark(footnote)));
    }

    /** A note stands in this turn. */
    void note(Note note) {
        add(note.span(), NoteText.isInline(note) ? Joint.SPACE : Joint.BLANK_LINE, NoteText.alone(note));
    }

    String written() {
        StringBuilder text = new StringBuilder();
        turn.label().ifPresent(label -> text.append(label).append(':'));
        pieces.sort(Comparator.comparing(Piece::span));
        Joint wish = Joint.NOTHING;
        int said = 0;
        for (Piece piece : pieces) {
            if (!piece.said() && piece.span().start() < said) {
                continue; // a marker in braces stands in the words themselves
            }
            if (text.length() > 0) {
                text.append(wish.compareTo(piece.before()) > 0 ? wish.text : piece.before().text);
            }
            text.append(piece.text());
            wish = piece.after();
            said = piece.said() ? piece.span().end() : said;
        }
        return turn.wording() == Wording.EDITORIAL ? TextFormat.bracketed(text.toString()) : text.toString();
    }

    private void speech(Paragraph paragraph, Joint first) {
        List<String> parts = paragraph.parts();
        for (int i = 0; i < parts.size(); i++) {
            Joint inside = Paragraph.isTight(parts.get(i)) ? Joint.NOTHING : Joint.SPACE;
            Joint before = i == 0 ? first : inside;
            pieces.add(new Piece(paragraph.pieces().get(i), before, parts.get(i), Joint.NOTHING, true));
        }
    }

    private void add(Span span, Joint before, String text) {
        Joint after = before == Joint.BLANK_LINE ? before : Joint.NOTHING;
        pieces.add(new Piece(span, before, text, after, false));
    }

    private static String clock(Duration time) {
        String seconds = String.format(
                Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return time.toMillisPart() == 0 ? seconds : seconds + String.format(Locale.ROOT, ".%03d", time.toMillisPart());
    }
}
