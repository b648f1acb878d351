package org.colloquy.demo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** A file that is there in full or not at all. */
final class OutputFile {
    private OutputFile() {}

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} beside {@code file} and moves it there once it is complete; folders are made as needed. A
     * link stays a link. What is no file, such as a pipe or {@code /dev/null}, is written to and not replaced.
     *
     * @throws IOException if that fails; then {@code file} is as it was
     */
    static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            }
            return;
        }
        writeBeside(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    }

    private static void writeBeside(Path file, Content content) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "only a root has no folder");
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(".colloquy-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(create(unfinished))) {
                content.writeTo(out);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** @throws AccessDeniedException with the name of the folder, which is what the user knows */
    private static OutputStream create(Path unfinished) throws IOException {
        try {
            return Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(String.valueOf(unfinished.getParent()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
