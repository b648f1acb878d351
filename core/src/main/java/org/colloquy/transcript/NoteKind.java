package org.colloquy.transcript;

/** What a {@link Note} is. */
public enum NoteKind {
    /** The editor addresses the reader about the whole or a part of the text. */
    EDITORS_NOTE,
    /** The editor sums up what is said under a heading. */
    TOPIC_SUMMARY,
    /** Belongs to a mark such as {@code *} in a turn. */
    FOOTNOTE,
    /** What happens and is not said: {@code (APPLAUSE)}, {@code [laughter]}. */
    STAGE_DIRECTION,
    /** Something was left out, or could not be heard. */
    OMISSION,
    /** A rule or row of asterisks between parts. */
    SECTION_BREAK,
    /** Matter before the interview: metadata, a list of those present, an introduction. */
    FRONT_MATTER,
    /** Text that is no speech, of no kind above: page headers and footers, call-outs. */
    OTHER
}
