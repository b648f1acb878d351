package org.colloquy.parse;

/** What a line is before it is known who speaks. */
enum LineKind {
    BLANK,
    /** Words, with or without a label before them. */
    TEXT,
    /** Begins a part in square brackets. */
    BRACKET,
    /** Begins a part in parentheses. */
    PARENTHESIS,
    /** A rule or a row of asterisks. */
    RULE,
    /** A mark for something left out. */
    OMISSION,
    /** A page number, header or footer. */
    FURNITURE,
    /** Metadata between lines of hyphens at the very beginning. */
    FRONT_MATTER,
    /** A heading with a number sign before it. */
    HEADING,
    /** The times of a caption, or a time alone. */
    CUE,
    /** Belongs to the part that a line above began. */
    MORE
}
