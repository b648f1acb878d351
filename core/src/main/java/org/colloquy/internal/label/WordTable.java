package org.colloquy.internal.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * Words that are looked up by their place in a text, in any case. Nearly every line is asked whether it begins with one,
 * so no string is made of a word unless it has letters beyond ASCII.
 */
final class WordTable {
    private final String[] slots;

    /** A table of {@code words}, which are in lower case and not empty. */
    WordTable(Collection<String> words) {
        slots = new String[Integer.highestOneBit(words.size()) * 8];
        Arrays.fill(slots, "");
        for (String word : words) {
            slots[slot(word, 0, word.length())] = word;
        }
    }

    /** Whether the letters at {@code [from, to)}, of which there is at least one, are one of the words. */
    boolean contains(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > 0x7F) {
                String word = text.substring(from, to).toLowerCase(Locale.ROOT);
                return !slots[slot(word, 0, word.length())].isEmpty();
            }
        }
        return !slots[slot(text, from, to)].isEmpty();
    }

    /** The slot of a word, or the empty one where it belongs. */
    private int slot(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + (text.charAt(i) | 0x20); // the same for capitals and small letters of ASCII
        }
        int slot = (hash ^ hash >>> 15) & (slots.length - 1);
        while (!slots[slot].isEmpty() && !isAt(slot, text, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int slot, String text, int from, int to) {
        return slots[slot].length() == to - from && text.regionMatches(true, from, slots[slot], 0, to - from);
    }
}
