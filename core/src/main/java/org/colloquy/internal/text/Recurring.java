package org.colloquy.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about the same few pieces of a text that come again and again, such as labels, by their place. Only
 * the last one of some length and ends is remembered, so that no text can make it large or slow; what is not remembered
 * is found out again.
 *
 * @param <T> what is remembered of a piece
 */
public final class Recurring<T> {
    private static final int SLOTS = 16;

    private final @Nullable String[] pieces = new String[SLOTS];
    private final @Nullable Object[] values = new Object[SLOTS];

    /** What was remembered of the characters at {@code [from, to)}, of which there is at least one; null if nothing was. */
    @SuppressWarnings("unchecked") // only remember() writes them
    public @Nullable T at(String text, int from, int to) {
        int slot = slot(text, from, to);
        String piece = pieces[slot];
        boolean same = piece != null && piece.length() == to - from && text.startsWith(piece, from);
        return same ? (T) values[slot] : null;
    }

    /** Remembers {@code value} of {@code piece}, which is not empty. */
    public void remember(String piece, T value) {
        int slot = slot(piece, 0, piece.length());
        pieces[slot] = piece;
        values[slot] = value;
    }

    private static int slot(String text, int from, int to) {
        return (to - from + 5 * text.charAt(from) + 7 * text.charAt(to - 1)) & (SLOTS - 1);
    }
}
