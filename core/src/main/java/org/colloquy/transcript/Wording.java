package org.colloquy.transcript;

/** Whose words a turn is in. */
public enum Wording {
    /** The speaker's own, as the transcript gives them. */
    VERBATIM,
    /** The editor's rendering, as in {@code [NBC: a question the editor shortened?]}; never to be shown as a quotation. */
    EDITORIAL
}
