package org.colloquy.source;

/** A text has more characters than a reader or parser was told to accept. */
public final class TextTooLongException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is too long and what to do about it.
     *
     * @param name the name of the text
     * @param length its length in UTF-16 code units
     * @param limit the greatest length that is accepted
     */
    public TextTooLongException(String name, long length, int limit) {
        super(name + " has " + length + " characters, more than the " + limit
                + " that are accepted; split it, or raise the limit with maxLength");
    }
}
