package org.colloquy.demo.transcript;

/** A text has more turns than a page can show. */
final class TooManyTurnsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyTurnsException(int turns) {
        super(turns + " turns, more than " + Interviews.MAX_TURNS);
    }
}
