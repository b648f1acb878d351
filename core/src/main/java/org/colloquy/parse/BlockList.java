package org.colloquy.parse;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.colloquy.source.Span;

/**
 * The blocks of a text, which follow each other without gap or overlap: so their ends are enough. A long text has as many
 * blocks as lines; a block is made when it is asked for.
 */
final class BlockList extends AbstractList<Block> implements RandomAccess {
    private static final BlockKind[] KINDS = BlockKind.values();

    private byte[] kinds;
    private int[] ends;
    private int size;

    /** None so far, where {@code expected} are expected. */
    BlockList(int expected) {
        int capacity = Math.max(4, expected);
        this.kinds = new byte[capacity];
        this.ends = new int[capacity];
    }

    /** Adds the block between the last one, or the beginning of the text, and {@code end}. */
    @SuppressWarnings("EnumOrdinal") // kept nowhere else
    void append(BlockKind kind, int end) {
        if (size == ends.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        kinds[size] = (byte) kind.ordinal();
        ends[size++] = end;
    }

    /** Says that no block will come after these. */
    BlockList complete() {
        kinds = Arrays.copyOf(kinds, size);
        ends = Arrays.copyOf(ends, size);
        return this;
    }

    @Override
    public Block get(int index) {
        Objects.checkIndex(index, size);
        return new Block(KINDS[kinds[index]], new Span(index == 0 ? 0 : ends[index - 1], ends[index]));
    }

    @Override
    public int size() {
        return size;
    }
}
