package org.colloquy.parse;

/** Knows one kind of line that is no plain text. */
interface LineRule {

    /**
     * How many lines from {@code line} on are a part of this rule's kind; 0 if none. The line is not blank.
     */
    int take(Document document, int line);

    /** The kind of the first of these lines. */
    LineKind kind();
}
