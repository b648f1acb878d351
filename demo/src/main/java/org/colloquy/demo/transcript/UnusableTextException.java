package org.colloquy.demo.transcript;

import io.javalin.http.HttpStatus;

/** A text that a reader brought cannot be used; the message tells the reader why and what can be done. */
final class UnusableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    UnusableTextException(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The message, which is never missing. */
    String text() {
        return String.valueOf(getMessage());
    }
}
