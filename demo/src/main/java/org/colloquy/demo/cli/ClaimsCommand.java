package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.claim.Claim;
import org.colloquy.claim.ClaimExtractor;
import org.colloquy.claim.evidence.EvidenceFinder;
import org.colloquy.json.ClaimJson;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

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
        StandardInput.requireOnce(spec, Stream.concat(files.stream(), Stream.ofNullable(transcript)));
        try {
            return all(transcript == null ? null : finder(transcript));
        } catch (UnreadableFileException e) {
            main.streams().messages().println(e.getMessage());
        } catch (IOException e) {
            main.streams().messages().println(FailureMessage.ofResult(null, e));
        }
        return ExitCode.SOFTWARE;
    }

    private EvidenceFinder finder(Path path) throws UnreadableFileException {
        return EvidenceFinder.of(
                InputFile.of(path).interviewOrTell(main.streams().in()));
    }

    /** A file that cannot be read is told of, and the others are done. */
    private int all(@Nullable EvidenceFinder finder) throws IOException {
        int exit = ExitCode.OK;
        for (Path path : files) {
            try {
                SourceText text = InputFile.of(path).readOrTell(main.streams().in());
                write(text, finder);
            } catch (UnreadableFileException e) {
                main.streams().messages().println(e.getMessage());
                exit = ExitCode.SOFTWARE;
            }
        }
        return exit;
    }

    private void write(SourceText text, @Nullable EvidenceFinder finder) throws IOException {
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
