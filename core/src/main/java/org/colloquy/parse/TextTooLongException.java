package org.colloquy.parse;

/** A text has more characters than the parser was told to accept. */
public final class TextTooLongException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TextTooLongException(String name, int length, int limit) {
        super(name + " has " + length + " characters, more than the " + limit
                + " that are accepted; split it, or raise the limit with maxLength");
    }
}
