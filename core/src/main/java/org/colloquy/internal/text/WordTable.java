package org.colloquy.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words and what each of them is: a set of bits, one for each list that has the word. They are looked up by their place
 * in a text, in any case, and all lists at once: nearly every line asks about its first word, so no string is made of a
 * word unless it has letters beyond ASCII.
 */
public final class WordTable {
    private final String[] slots;
    private final int[] classes;

    private WordTable(Map<String, Integer> words) {
        this.slots = new String[Integer.highestOneBit(words.size()) * 8];
        this.classes = new int[slots.length];
        Arrays.fill(slots, "");
        words.forEach((word, bits) -> {
            int slot = slot(word, 0, word.length());
            slots[slot] = word;
            classes[slot] = bits;
        });
    }

    /** A table of lists under the bits they stand for, each of words in lower case with single spaces between. */
    public static WordTable of(Map<Integer, String> lists) {
        Map<String, Integer> words = new HashMap<>();
        lists.forEach((bit, list) -> {
            for (String word : list.split(" ", -1)) {
                words.merge(word, bit, (one, other) -> one | other);
            }
        });
        return new WordTable(words);
    }

    /** The bits of the word at {@code [from, to)}; 0 if no list has it. */
    public int classes(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                String word = text.substring(from, to).toLowerCase(Locale.ROOT);
                return classes[slot(word, 0, word.length())];
            }
            hash = hash(hash, c);
        }
        return classes[slot(hash, text, from, to)];
    }

    /** The bits of a word; 0 if no list has it. */
    public int classes(String word) {
        return classes(word, 0, word.length());
    }

    /** The slot of a word, or the empty one where it belongs. */
    private int slot(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return slot(hash, text, from, to);
    }

    /** The same for capitals and small letters of ASCII. */
    private static int hash(int before, char c) {
        return before * 31 + (c | 0x20);
    }

    private int slot(int hash, String text, int from, int to) {
        int slot = (hash ^ hash >>> 15) & (slots.length - 1);
        while (!slots[slot].isEmpty() && !isAt(slot, text, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int slot, String text, int from, int to) {
        String word = slots[slot];
        int length = to - from;
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            if (small != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
