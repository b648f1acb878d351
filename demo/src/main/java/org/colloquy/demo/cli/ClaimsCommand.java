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
import org.colloquy.claim.evidence.EvidenceFinder;
import org.colloquy.json.ClaimJson;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.colloquy.source.TextTooLongException;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "An interview: tells for each claim which of its turns bear on it.")
    private @Nullable Path transcript;

    @Override
    public Integer call() {
        EvidenceFinder finder = null;
        if (transcript != null) {
            finder = finder(transcript);
            if (finder == null) {
                return ExitCode.SOFTWARE;
            }
        }
        int failed = 0;
        for (Path path : files) {
            failed += isDone(InputFile.of(path), finder) ? 0 : 1;
        }
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** A finder for the interview in {@code path}; null, once that is told, if it cannot be read. */
    private @Nullable EvidenceFinder finder(Path path) {
        try {
            SourceText text = InputFile.of(path)
                    .read(SourceReader.create(), main.streams().in());
            return EvidenceFinder.of(TranscriptParser.create().parse(text).transcript());
        } catch (IOException | TextTooLongException e) {
            main.streams().messages().println(FailureMessage.of(path.toString(), e));
            return null;
        }
    }

    private boolean isDone(InputFile file, @Nullable EvidenceFinder finder) {
        try {
            SourceText text = file.read(SourceReader.create(), main.streams().in());
            List<Claim> found = claims(text);
            List<Claim> claims = finder == null
                    ? found
                    : found.stream()
                            .map(claim -> claim.withEvidence(finder.find(claim)))
                            .toList();
            main.streams().write(out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                ClaimJson.write(text, claims, finder != null, writer);
                writer.flush();
            });
            return true;
        } catch (IOException | TextTooLongException e) {
            main.streams().messages().println(FailureMessage.of(file.name(), e));
            return false;
        }
    }

    private List<Claim> claims(SourceText text) {
        TextKind found = kind == TextKind.AUTO ? TextKind.of(text) : kind;
        ClaimExtractor extractor = ClaimExtractor.create();
        return found == TextKind.TRANSCRIPT
                ? extractor.extractTranscript(
                        text, TranscriptParser.create().parse(text).transcript())
                : extractor.extractReport(text);
    }
}
