package org.colloquy.demo.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/**
 * The entry point of {@code colloquy.jar}. Each command is a class of its own.
 *
 * <p>A command returns 0 if it did what was asked, 1 if the input could not be read or nothing could be made of it, and
 * 2 if the command line makes no sense.
 */
@Command(
        name = "colloquy",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Interview transcripts as typed data, and exercises made from them.",
        subcommands = {
            ClaimsCommand.class,
            EvidenceCommand.class,
            ParseCommand.class,
            QuizCommand.class,
            ServeCommand.class
        })
public final class Main {
    private final Streams streams;

    private Main() {
        this(Streams.ofProcess());
    }

    private Main(Streams streams) {
        this.streams = streams;
    }

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    static int run(Streams streams, String... args) {
        return new CommandLine(new Main(streams))
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(streams.messages())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::tellUnexpected)
                .execute(args);
    }

    Streams streams() {
        return streams;
    }

    /** What no command foresaw is our mistake; the user gets a line to report and no stack trace. */
    private static int tellUnexpected(Exception e, CommandLine line, ParseResult parsed) {
        line.getErr().println("colloquy: unexpected " + e + "; please report this with the input that caused it");
        return ExitCode.SOFTWARE;
    }

    /** As the jar's manifest has it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"colloquy " + version};
        }
    }
}
