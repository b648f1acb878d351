package org.colloquy.internal.label;

/** How a label is told from what follows. */
public enum Notation {
    /** {@code Ada Lind: Hello.} */
    COLON,
    /** {@code CHAIR LIND. Hello.} */
    STOP,
    /** {@code Q   Is it new?} */
    LETTER,
    /** {@code HF   Hello.} */
    GAP,
    /** {@code **Ada Lind:** Hello.} */
    BOLD,
    /** {@code <v Ada Lind>Hello.} */
    VOICE,
    /** {@code Ada Lind 00:12:31}, alone on a line or before the words. */
    TIME,
    /** {@code Ada Lind}, alone on a line. */
    LINE;

    /** Whether words may well look so by chance in the midst of a paragraph. */
    public boolean isFaint() {
        return this == STOP || this == LETTER || this == GAP;
    }
}
