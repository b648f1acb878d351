package org.colloquy.source;

/**
 * A place in a text as an editor shows it.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units from the start of the line
 */
public record Position(int line, int column) {

    /** @throws IllegalArgumentException if either is below 1 */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: line " + line + ", column " + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
