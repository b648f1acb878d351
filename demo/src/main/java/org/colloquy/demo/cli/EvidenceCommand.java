package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.evidence.EvidenceFinder;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code colloquy evidence}: the turns of a transcript that bear on each of some claims. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Tells for each claim whether a transcript bears it out, and ranks all turns, best first.",
            "Writes a JSON object a line: the number of the claim, from 0; the relation (SUPPORTS, PARTIAL,"
                    + " QUESTION_ONLY, CONTRADICTS or NONE); the turns."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvidenceCommand implements Callable<Integer> {
    private static final String NO_RELATION = "NONE";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TRANSCRIPT", description = "The transcript; - for standard input.")
    private Path transcript;

    @Parameters(index = "1", paramLabel = "CLAIMS", description = "The claims, one a line; - for standard input.")
    private Path claims;

    @Override
    public Integer call() {
        if (transcript.equals(claims)) {
            throw new ParameterException(spec.commandLine(), "The transcript and the claims cannot be the same file");
        }
        try {
            InputStream standardInput = main.streams().in();
            Transcript interview = InputFile.of(transcript).interviewOrTell(standardInput);
            SourceText lines = InputFile.of(claims).readOrTell(standardInput);
            EvidenceFinder finder = EvidenceFinder.of(interview);
            main.streams().write(out -> writeAll(finder, lines, out));
            return ExitCode.OK;
        } catch (UnreadableFileException e) {
            main.streams().messages().println(e.getMessage());
        } catch (IOException e) {
            main.streams().messages().println(FailureMessage.ofResult(null, e));
        }
        return ExitCode.SOFTWARE;
    }

    /** An empty last line is no claim, but the end of the one before. */
    private static void writeAll(EvidenceFinder finder, SourceText lines, OutputStream out) throws IOException {
        int count = lines.lineCount();
        int last = lines.lineSpan(count).isEmpty() ? count - 1 : count;
        for (int line = 1; line <= last; line++) {
            String result = result(finder, line - 1, lines.slice(lines.lineSpan(line)));
            out.write(result.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String result(EvidenceFinder finder, int number, String claim) {
        List<Evidence> evidence = finder.find(claim);
        String relation =
                evidence.isEmpty() ? NO_RELATION : evidence.get(0).relation().name();
        String turns =
                finder.rank(claim).stream().map(turn -> '"' + turn.id() + '"').collect(Collectors.joining(","));
        return "{\"claim\":" + number + ",\"relation\":\"" + relation + "\",\"turns\":[" + turns + "]}\n";
    }
}
