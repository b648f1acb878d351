package org.colloquy.source;

/** A text has more characters than a reader or parser was told to accept. */
public final class TextTooLongException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final int limit;

    /**
     * Says what is too long and what to do about it.
     *
     * @param name the name of the text
     * @param length its length in UTF-16 code units; if that is not known, one that it has at least
     * @param limit the greatest length that is accepted
     */
    public TextTooLongException(String name, long length, int limit) {
        super(name + " has " + length + " characters, more than the " + limit
                + " that are accepted; split it, or raise the limit with maxLength");
        this.name = name;
        this.limit = limit;
    }

    /** The name of the text. */
    public String name() {
        return name;
    }

    /** The greatest length that is accepted, in UTF-16 code units. */
    public int limit() {
        return limit;
    }
}
