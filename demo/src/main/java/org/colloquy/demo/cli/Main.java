package org.colloquy.demo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code colloquy.jar}. */
@Command(
        name = "colloquy",
        mixinStandardHelpOptions = true,
        description = "Interview transcripts as typed data, and exercises made from them.",
        subcommands = {QuizCommand.class, ServeCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
