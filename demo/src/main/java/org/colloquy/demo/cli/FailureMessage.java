package org.colloquy.demo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.colloquy.source.SourceEncodingException;
import org.colloquy.source.TextTooLongException;
import org.jspecify.annotations.Nullable;

/** Tells the user in one line why a file could not be dealt with, and what to do. */
final class FailureMessage {
    private FailureMessage() {}

    /** @param name what the user calls the file */
    static String of(String name, Throwable failure) {
        return of(name, failure, "");
    }

    /** For results that could not be written, to {@code file} or, if there is none, to standard output. */
    static String ofResult(@Nullable Path file, IOException failure) {
        return of(file == null ? "standard output" : file.toString(), failure);
    }

    /** For the commands that know {@code --encoding}. */
    static String ofEncoded(String name, Throwable failure) {
        return of(name, failure, ", or name its encoding with --encoding");
    }

    private static String of(String name, Throwable failure, String otherRemedy) {
        if (failure instanceof SourceEncodingException e) {
            return name + ": not in " + e.encoding() + ": the byte at offset " + e.byteOffset()
                    + " does not fit there; save it in UTF-8" + otherRemedy;
        }
        if (failure instanceof TextTooLongException e) {
            return name + ": longer than the " + e.limit() + " characters that are accepted; split it";
        }
        if (failure instanceof OutOfMemoryError) {
            return name + ": too large for the memory there is; give more with java -Xmx… -jar";
        }
        if (failure instanceof FileSystemException e && e.getFile() != null) {
            return e.getFile() + ": " + reason(e);
        }
        if (failure instanceof IOException e && e.getMessage() != null) {
            return name + ": " + e.getMessage();
        }
        return name + ": unexpected " + failure + "; please report this with the file";
    }

    private static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is no folder";
        }
        return e.getReason() == null ? e.toString() : e.getReason();
    }
}
