package org.colloquy.report;

/** What a part of a news report is. */
public enum ReportBlockKind {
    /** Lines without a visible character. */
    BLANK,
    /** The headline. */
    TITLE,
    /** Who wrote the report, or when it was published. */
    BYLINE,
    /** The first paragraph, which says what the report is about. */
    LEAD,
    /** The heading of a section. */
    HEADING,
    /** A paragraph of the report itself. */
    BODY,
    /** Points the reader to another text: {@code Also read: Harvest fair moves to May}. */
    CROSS_REFERENCE,
    /** A paragraph at the end that speaks of the matter as a whole. */
    CLOSING,
    /** Asks the reader to do something: {@code Watch the full interview here}. */
    CALL_TO_ACTION,
    /** What the editors add to the report: a correction, an editor's note, a caption in brackets. */
    NOTE,
    /** A rule or row of signs between parts. */
    SECTION_BREAK
}
