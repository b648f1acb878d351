package org.colloquy.internal.text;

/**
 * Where a character stands next, remembered: as long as the questions move forward through the text, the whole text is
 * searched once, however often they are asked.
 */
public final class NextChar {
    private final String text;
    private final char wanted;
    private int found = -1;

    /** Looks for {@code wanted} in {@code text}. */
    public NextChar(String text, char wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The first offset, {@code from} or later, where the character stands; {@link Integer#MAX_VALUE} if there is none. */
    public int from(int from) {
        if (found < from) {
            int at = text.indexOf(wanted, from);
            found = at < 0 ? Integer.MAX_VALUE : at;
        }
        return found;
    }
}
