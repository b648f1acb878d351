package org.colloquy.demo.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same with many files, as many at once as there are processors. One that fails is told; the others go on. */
final class ParallelRun {
    private final List<InputFile> files;
    private final Progress progress;
    private final MemoryBudget memory;
    private final AtomicInteger failed = new AtomicInteger();

    ParallelRun(List<InputFile> files, Progress progress) {
        this.files = files;
        this.progress = progress;
        this.memory = new MemoryBudget(files);
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface Task {
        /** Returns whether something could be made of the file; if not, the task has said so. */
        boolean run(InputFile file) throws IOException;
    }

    /**
     * Runs {@code task} for every file.
     *
     * @return how many failed
     * @throws InterruptedException if the waiting for the end is interrupted; files not yet begun are left out
     */
    int run(Task task) throws InterruptedException {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, files.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (InputFile file : files) {
                workers.execute(() -> runOne(task, file));
            }
            workers.shutdown();
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        return failed.get();
    }

    private void runOne(Task task, InputFile file) {
        try {
            int taken = memory.take(file.size());
            try {
                if (!task.run(file)) {
                    failed.incrementAndGet();
                }
            } finally {
                memory.giveBack(taken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.incrementAndGet();
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            failed.incrementAndGet();
            progress.tell(FailureMessage.ofEncoded(file.name(), e));
        }
        progress.advance();
    }
}
