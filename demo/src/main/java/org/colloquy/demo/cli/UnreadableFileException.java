package org.colloquy.demo.cli;

/** A file that cannot be read, is too long, or holds nothing to work on; the message names it and is for the user. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is told of a text in which nobody speaks, behind its name. */
    static final String NO_SPEECH = ": no speech was found";

    private UnreadableFileException(String message) {
        super(message);
    }

    UnreadableFileException(String name, Exception cause) {
        super(FailureMessage.of(name, cause), cause);
    }

    static UnreadableFileException noSpeech(String name) {
        return new UnreadableFileException(name + NO_SPEECH);
    }
}
