package org.colloquy.json;

/**
 * A text is no JSON, or not the document that was asked for. The message names the place, what is wrong there, and what
 * to do about it.
 */
public final class JsonFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String place;

    JsonFormatException(String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy);
        this.place = place;
    }

    /**
     * Where it is wrong: a JSON pointer such as {@code /turns/3/speaker}, or {@code line 2, column 7} if the text is no
     * JSON there.
     */
    public String place() {
        return place;
    }
}
