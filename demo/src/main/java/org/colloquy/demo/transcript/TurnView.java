package org.colloquy.demo.transcript;

import java.util.List;
import java.util.Optional;

/**
 * What one speaker says.
 *
 * @param anchor its id on the page
 * @param number its number, from 1
 * @param line the line of the text on which it begins, from 1
 * @param speaker who speaks
 * @param remarks how the speaker is known and how the turn hangs together with others, in words
 * @param editorial whether these are the editor's words and not the speaker's
 * @param time the time printed at its beginning
 * @param breaksOff whether it ends cut short
 */
record TurnView(
        String anchor,
        int number,
        int line,
        Optional<SpeakerView> speaker,
        List<Remark> remarks,
        boolean editorial,
        Optional<String> time,
        boolean breaksOff,
        List<Part> parts)
        implements FlowItem {

    /**
     * A remark on the turn.
     *
     * @param href a link to the turn of which it speaks
     */
    record Remark(String text, Optional<String> href) {}

    /** A paragraph, or a note between two. */
    sealed interface Part permits Speech, NoteView {}

    /** A paragraph of speech. */
    record Speech(List<Fragment> fragments) implements Part {}

    /** What follows each other inside a paragraph. */
    sealed interface Fragment permits Words, Mark, Time, Whose, Pointer, NoteView {}

    /**
     * Words that were said.
     *
     * @param quoted whether the speaker gives them as somebody's
     * @param marked whether something else on the page speaks of them
     */
    record Words(String text, boolean quoted, boolean marked) implements Fragment {}

    /**
     * A footnote's mark.
     *
     * @param anchor its id on the page
     * @param href a link to the footnote
     */
    record Mark(String anchor, String href, String mark) implements Fragment {}

    /**
     * Stands behind a quotation.
     *
     * @param text whose words they are given as
     */
    record Whose(String text) implements Fragment {}

    /**
     * Stands behind marked words.
     *
     * @param text what speaks of them
     * @param href a link to that
     */
    record Pointer(String text, String href) implements Fragment {}

    /** A time printed inside the paragraph. */
    record Time(String text) implements Fragment {}
}
