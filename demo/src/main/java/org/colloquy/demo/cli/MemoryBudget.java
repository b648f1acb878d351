package org.colloquy.demo.cli;

import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * How many bytes of input may be worked on at once: as many as the largest file has, or a small fixed number if that is
 * more. Many small files then run side by side, and large ones one after the other.
 */
final class MemoryBudget {
    private static final int ALWAYS_KILOBYTES = 16 * 1024;
    private static final int KILOBYTE = 1024;

    private final int kilobytes;
    private final Semaphore free;

    MemoryBudget(List<InputFile> files) {
        long largest = files.stream().mapToLong(InputFile::size).max().orElse(0);
        this.kilobytes = Math.max(ALWAYS_KILOBYTES, kilobytes(largest));
        this.free = new Semaphore(kilobytes, true);
    }

    /**
     * Waits until there is room for a file.
     *
     * @return what was taken, to be given back
     * @throws InterruptedException if the waiting is interrupted
     */
    int take(long size) throws InterruptedException {
        int needed = Math.min(kilobytes, kilobytes(size));
        free.acquire(needed);
        return needed;
    }

    void giveBack(int taken) {
        free.release(taken);
    }

    private static int kilobytes(long size) {
        return (int) Math.min(Integer.MAX_VALUE, size / KILOBYTE + 1);
    }
}
