package org.colloquy.demo.summary;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/**
 * Where summaries are compared with their interviews: one after the other on a single thread, so that however many are
 * brought, the rest of the server keeps its processors.
 */
public final class Summaries implements AutoCloseable {
    private static final int MAX_WAITING = 16;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor executor;

    /** An idle one. */
    public Summaries() {
        executor = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MAX_WAITING), task -> {
                    Thread thread = new Thread(task, "summaries");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
    }

    /** A summary of an interview. */
    public Summary of(SourceText text, Transcript transcript) {
        return new Summary(text, () -> Comparison.of(text, transcript), executor);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
