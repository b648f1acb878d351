package org.colloquy.demo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.demo.AddressUnusableException;
import org.colloquy.demo.DemoOptions;
import org.colloquy.demo.DemoServer;
import org.colloquy.source.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves the web application until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Opens the interviews in a browser: to read, and to take a quiz about.")
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "7070",
            paramLabel = "PORT",
            description = "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description =
                    "The address to listen on; 0.0.0.0 to be reached from other machines. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--transcript",
            paramLabel = "FILE",
            description = "An interview to show before the samples; - for standard input.")
    private @Nullable Path transcript;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A news summary of that interview; - for standard input.")
    private @Nullable Path report;

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (port < 0 || port > 65_535) {
            throw new ParameterException(line, "--port must lie between 0 and 65535: " + port);
        }
        if (host.isBlank()) {
            throw new ParameterException(line, "--host must name an address");
        }
        if (report != null && transcript == null) {
            throw new ParameterException(line, "--report is about an interview; give that with --transcript");
        }
        StandardInput.requireOnce(line.getCommandSpec(), Stream.of(transcript, report));
        try {
            serve(new DemoOptions(host, port, read(transcript), read(report)), line.getOut());
            return ExitCode.OK;
        } catch (AddressUnusableException | UnreadableFileException e) {
            line.getErr().println(e.getMessage());
        }
        return ExitCode.SOFTWARE;
    }

    private static void serve(DemoOptions options, PrintWriter out) throws InterruptedException {
        try (DemoServer server = DemoServer.start(options)) {
            out.println("Colloquy is open at " + server.address() + " (Ctrl+C ends it)");
            server.networkAddresses().stream()
                    .findFirst()
                    .ifPresent(address -> out.println("For a class on the same network: " + address));
            out.println("For the teacher alone, who sees all answers: " + server.teacherLink());
            out.flush();
            server.join();
        }
    }

    /** The text under its file's name alone: pages show it, and where it lies here is nobody's business. */
    private Optional<SourceText> read(@Nullable Path file) throws UnreadableFileException {
        if (file == null) {
            return Optional.empty();
        }
        InputFile input = InputFile.of(file);
        SourceText text =
                input.readOrTell(Objects.requireNonNull(main).streams().in());
        return Optional.of(SourceText.of(input.shortName(), text.text()));
    }
}
