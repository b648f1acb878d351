package org.colloquy.format;

import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;

/** Notes as {@link TextFormat} writes them. */
final class NoteText {
    private NoteText() {}

    /** Whether the note stands inside a line of speech, rather than on lines of its own. */
    static boolean isInline(Note note) {
        return note.kind() == NoteKind.STAGE_DIRECTION || note.kind() == NoteKind.OMISSION;
    }

    /** Whether the note is metadata that give {@code title}, so that it need not stand above them too. */
    static boolean tells(Note note, String title) {
        boolean metadata = note.text().startsWith("---") || note.text().regionMatches(true, 0, "title:", 0, 6);
        return note.kind() == NoteKind.FRONT_MATTER && metadata && note.text().contains(title);
    }

    /** A footnote's mark, as it stands in the speech and before the footnote. */
    static String mark(Note note) {
        String mark = note.mark().orElse("*");
        return mark.chars().allMatch(c -> '0' <= c && c <= '9') ? TextFormat.bracketed(mark) : mark;
    }

    /** The whole note. */
    static String alone(Note note) {
        return switch (note.kind()) {
            case EDITORS_NOTE, TOPIC_SUMMARY, OMISSION -> TextFormat.bracketed(note.text());
            case FOOTNOTE -> footnote(note);
            case STAGE_DIRECTION -> "(" + note.text() + ")";
            case SECTION_BREAK, FRONT_MATTER, OTHER -> note.text();
        };
    }

    private static String footnote(Note note) {
        String mark = mark(note);
        return mark.startsWith("[") ? mark + " " + note.text() : TextFormat.bracketed(mark + " " + note.text());
    }
}
