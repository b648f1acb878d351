package org.colloquy.demo.transcript;

import java.util.List;
import java.util.Optional;
import org.colloquy.demo.transcript.Flow.AnchoredNote;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;

/**
 * Text that nobody in the interview says.
 *
 * @param anchor its id on the page
 * @param title what it is, in words
 * @param mark a footnote's mark
 * @param back a link to the place of a footnote's mark
 */
record NoteView(
        String anchor,
        NoteKind kind,
        String title,
        List<String> paragraphs,
        Optional<String> mark,
        Optional<String> back)
        implements FlowItem, TurnView.Part, TurnView.Fragment {

    /** The name of the kind in the style sheet. */
    String style() {
        return switch (kind) {
            case EDITORS_NOTE, TOPIC_SUMMARY -> "editor";
            case FOOTNOTE -> "footnote";
            case STAGE_DIRECTION -> "stage";
            case OMISSION -> "omission";
            case SECTION_BREAK -> "break";
            case FRONT_MATTER, OTHER -> "matter";
        };
    }

    static NoteView of(AnchoredNote anchored, Places places) {
        Note note = anchored.note();
        return new NoteView(
                anchored.anchor(),
                note.kind(),
                title(note.kind()),
                List.of(note.text().split("\n\n")),
                note.mark(),
                note.anchor().isPresent() && note.turn().isPresent()
                        ? Optional.of(places.href(note.turn().get(), markAnchor(anchored)))
                        : Optional.empty());
    }

    /** The id of a footnote's mark on the page. */
    static String markAnchor(AnchoredNote anchored) {
        return "m" + anchored.anchor();
    }

    private static String title(NoteKind kind) {
        return switch (kind) {
            case EDITORS_NOTE -> "Editor’s note";
            case TOPIC_SUMMARY -> "Editor’s summary";
            case FOOTNOTE -> "Footnote";
            case STAGE_DIRECTION -> "Stage direction";
            case OMISSION -> "Left out";
            case SECTION_BREAK -> "Break";
            case FRONT_MATTER -> "Before the interview";
            case OTHER -> "Not part of the conversation";
        };
    }
}
