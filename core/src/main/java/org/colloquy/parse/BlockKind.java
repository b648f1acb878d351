package org.colloquy.parse;

/** What a {@link Block} of the text is. */
public enum BlockKind {
    /** Lines without a visible character. */
    BLANK,
    /** The title of the document. */
    TITLE,
    /** Metadata, a list of those present, or an introduction before the interview. */
    FRONT_MATTER,
    /** A heading of the editor's. */
    HEADING,
    /** A paragraph that begins with the label of its speaker. */
    LABELLED,
    /** A paragraph of speech without a label. */
    CONTINUATION,
    /** A question or answer in the editor's words, in brackets. */
    EDITORIAL,
    /** A note of the editor's, a summary among them. */
    NOTE,
    /** The text that belongs to a footnote mark. */
    FOOTNOTE,
    /** What happens and is not said. */
    STAGE_DIRECTION,
    /** A mark for something left out. */
    OMISSION,
    /** A rule between parts. */
    SECTION_BREAK,
    /** A page header or footer, and whatever else is no part of the conversation. */
    FURNITURE
}
