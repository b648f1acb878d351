package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.claim.Claim;
import org.colloquy.claim.ClaimExtractor;
import org.colloquy.json.ClaimJson;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.colloquy.source.TextTooLongException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code colloquy claims}: who claims what, as JSON Lines. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Finds who claims what in a text and writes a claim a line as JSON.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ClaimsCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The texts; - for standard input.")
    private List<Path> files;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "What the texts are: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TextKind kind;

    @Override
    public Integer call() {
        int failed = 0;
        for (Path path : files) {
            failed += isDone(InputFile.of(path)) ? 0 : 1;
        }
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean isDone(InputFile file) {
        try {
            SourceText text = file.read(SourceReader.create(), main.streams().in());
            TextKind found = kind == TextKind.AUTO ? TextKind.of(text) : kind;
            if (found == TextKind.TRANSCRIPT) {
                main.streams()
                        .messages()
                        .println(file.name() + ": claims are read from reports, and this is a transcript");
                return false;
            }
            List<Claim> claims = ClaimExtractor.create().extractReport(text);
            main.streams().write(out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                ClaimJson.write(text, claims, false, writer);
                writer.flush();
            });
            return true;
        } catch (IOException | TextTooLongException e) {
            main.streams().messages().println(FailureMessage.of(file.name(), e));
            return false;
        }
    }
}
