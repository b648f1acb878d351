package org.colloquy.demo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a command did.
 *
 * @param exit the exit code
 * @param bytes what it wrote to standard output
 * @param messages what it wrote to standard error
 */
record CommandRun(int exit, byte[] bytes, String messages) {

    static CommandRun of(Object... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, Object... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), false, arguments);
    }

    static CommandRun onTerminal(Object... arguments) {
        return run(new byte[0], true, arguments);
    }

    static CommandRun run(byte[] input, boolean terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(input), out, new PrintWriter(messages, true), terminal);
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Main.run(streams, words);
        return new CommandRun(exit, out.toByteArray(), messages.toString());
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
