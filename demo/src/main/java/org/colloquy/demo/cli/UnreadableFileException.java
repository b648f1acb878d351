package org.colloquy.demo.cli;

/** A file that cannot be read or is too long; the message names it and is for the user. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String name, Exception cause) {
        super(FailureMessage.of(name, cause), cause);
    }
}
