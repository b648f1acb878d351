package org.colloquy.internal.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Recurring;
import org.jspecify.annotations.Nullable;

/**
 * All different labels of a text. A label is found from its place in the text without making a string of it. The hash
 * is seeded anew for every table, so that no text can be written whose labels all collide.
 */
public final class LabelTable {
    private final List<LabelKey> keys = new ArrayList<>();
    private final int multiplier = ThreadLocalRandom.current().nextInt() | 1;
    private @Nullable LabelKey[] slots = new LabelKey[32];
    private int[] hashes = new int[32];
    private final Recurring<LabelKey> recurring = new Recurring<>();

    /** The label at {@code [from, to)} of {@code text}, which begins and ends with ink. */
    public LabelKey at(String text, int from, int to) {
        LabelKey key = recurring.at(text, from, to);
        if (key == null) {
            key = findOrAdd(text, from, to);
            recurring.remember(key.text(), key);
        }
        return key;
    }

    private LabelKey findOrAdd(String text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = slot(hash, text, from, to);
        LabelKey known = slots[slot];
        if (known != null) {
            return known;
        }
        LabelKey key = new LabelKey(Chars.collapse(text, from, to), keys.size());
        keys.add(key);
        slots[slot] = key;
        hashes[slot] = hash;
        if (keys.size() * 2 > slots.length) {
            grow();
        }
        return key;
    }

    /** The label at {@code [from, to)} of {@code text} if it was met before, otherwise null. */
    public @Nullable LabelKey find(String text, int from, int to) {
        return slots[slot(hash(text, from, to), text, from, to)];
    }

    /** The place of the label, or the free one where it belongs. */
    private int slot(int hash, String text, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        LabelKey key;
        while ((key = slots[slot]) != null && (hashes[slot] != hash || !same(key.text(), text, from, to))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** All labels in the order of their first occurrence. */
    public List<LabelKey> keys() {
        return keys;
    }

    private int hash(String text, int from, int to) {
        int hash = multiplier;
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Chars.isSpace(c)) {
                space = true;
            } else {
                hash = mixed(space ? mixed(hash, ' ') : hash, c);
                space = false;
            }
        }
        return hash;
    }

    private int mixed(int hash, char c) {
        int product = (hash ^ c) * multiplier;
        return product ^ product >>> 15;
    }

    private static boolean same(String key, String text, int from, int to) {
        int length = to - from;
        if (key.length() == length && text.regionMatches(from, key, 0, length)) {
            return true;
        }
        return key.length() <= length && key.equals(Chars.collapse(text, from, to));
    }

    private void grow() {
        @Nullable LabelKey[] old = slots;
        int[] oldHashes = hashes;
        slots = Arrays.copyOf(new LabelKey[0], old.length * 2);
        hashes = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            LabelKey key = old[i];
            if (key != null) {
                int slot = oldHashes[i] & (slots.length - 1);
                while (slots[slot] != null) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = key;
                hashes[slot] = oldHashes[i];
            }
        }
    }
}
