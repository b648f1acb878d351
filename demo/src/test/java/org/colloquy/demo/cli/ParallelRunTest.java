package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelRunTest {
    private static final long LARGE = 20L * 1024 * 1024;
    private static final int LOOKS = 2_000;

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();

    @Test
    void largeFilesAreDoneOneAfterTheOther() throws Exception {
        AtomicInteger active = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        int failed = run(files(4, LARGE), file -> {
            active.incrementAndGet();
            for (int look = 0; look < LOOKS; look++) {
                most.accumulateAndGet(active.get(), Math::max);
                Thread.yield();
            }
            active.decrementAndGet();
            return true;
        });

        assertThat(failed).isZero();
        assertThat(most).hasValue(1);
    }

    @Test
    void smallFilesAreDoneSideBySide() throws Exception {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one processor does one file at a time");
        CountDownLatch bothBegun = new CountDownLatch(2);

        int failed = run(files(2, 10), file -> {
            bothBegun.countDown();
            try {
                return bothBegun.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(failed).isZero();
    }

    @Test
    void whateverATaskThrowsIsToldInALineAndTheOthersGoOn() throws Exception {
        List<InputFile> files = files(4, 10);

        int failed = run(files, file -> {
            switch (files.indexOf(file)) {
                case 0 -> throw new IOException("the disk is gone");
                case 1 -> throw new IllegalStateException("a mistake");
                case 2 -> throw new OutOfMemoryError();
                default -> {
                    return true;
                }
            }
        });

        assertThat(failed).isEqualTo(3);
        assertThat(messages.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith("0.txt: the disk is gone"))
                .anyMatch(line -> line.contains("1.txt: unexpected java.lang.IllegalStateException: a mistake"))
                .anyMatch(line -> line.contains("2.txt: too large for the memory there is"));
    }

    private int run(List<InputFile> files, ParallelRun.Task task) throws InterruptedException {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintWriter(messages, true),
                false);
        return new ParallelRun(files, new Progress(streams, files.size())).run(task);
    }

    private List<InputFile> files(int count, long size) {
        return IntStream.range(0, count)
                .mapToObj(number -> InputFile.of(file(number, size)))
                .toList();
    }

    private Path file(int number, long size) {
        Path file = folder.resolve(number + ".txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
