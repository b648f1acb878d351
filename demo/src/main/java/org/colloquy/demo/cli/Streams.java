package org.colloquy.demo.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out where results go; unlike a {@link java.io.PrintStream} it tells when it cannot be written
 * @param messages where messages and progress go
 * @param terminal whether somebody watches the progress
 */
record Streams(InputStream in, OutputStream out, PrintWriter messages, boolean terminal) {

    /** Writes a result to standard output. */
    void write(OutputFile.Content content) throws IOException {
        content.writeTo(out);
        out.flush();
    }

    /** Those of the process. */
    static Streams ofProcess() {
        return new Streams(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                isTerminal());
    }

    /** From Java 22 on there is a console even where there is no terminal, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // null up to Java 21, and asked for isTerminal() from 22 on
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
