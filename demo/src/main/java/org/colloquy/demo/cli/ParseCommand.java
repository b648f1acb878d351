package org.colloquy.demo.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.demo.web.Count;
import org.colloquy.source.SourceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code colloquy parse}: transcripts as JSON documents. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Reads interview transcripts and writes each as a JSON document.",
            "The result of one file goes to standard output, or under --out. Several files, and the *.txt files of a"
                    + " folder and the folders in it, need --out: each becomes NAME.json there, at its path in the"
                    + " folder."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ParseCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to read; - for standard input.")
    private List<Path> named;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the results; made if it is not there.")
    private @Nullable Path out;

    @Option(
            names = "--reconstruct",
            description = "Writes the text rebuilt from its parts, as NAME.txt: the same bytes as the input.")
    private boolean reconstruct;

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            defaultValue = "UTF-8",
            description = "The encoding of the files. Default: ${DEFAULT-VALUE}.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Override
    public Integer call() throws InterruptedException {
        boolean single = named.size() == 1 && !Files.isDirectory(named.get(0));
        return single ? parseOne(InputFile.of(named.get(0))) : parseAll();
    }

    private int parseOne(InputFile file) {
        Streams streams = main.streams();
        try {
            ParseTask.Outcome outcome = task().run(file, out == null ? streams::write : under(out, file));
            outcome.tell(streams.messages());
            return outcome.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            streams.messages().println(FailureMessage.ofEncoded(file.name(), e));
            return ExitCode.SOFTWARE;
        }
    }

    private int parseAll() throws InterruptedException {
        Path folder = out;
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "Several files, or a folder, need --out DIR");
        }
        InputFiles files = InputFiles.of(named);
        files.sameTarget().ifPresent(both -> {
            throw new ParameterException(spec.commandLine(), both + " would become the same file under --out");
        });
        ParseTask task = task();
        AtomicInteger diagnostics = new AtomicInteger();
        Progress progress = new Progress(main.streams(), files.files().size());
        files.failures().forEach(progress::tell);
        int failed = files.failures().size()
                + new ParallelRun(files.files(), progress).run(file -> {
                    ParseTask.Outcome outcome = task.run(file, under(folder, file));
                    diagnostics.addAndGet(outcome.diagnostics().size());
                    if (outcome.isEmpty()) {
                        progress.tell(outcome.emptyMessage());
                    }
                    return !outcome.isEmpty();
                });
        int found = diagnostics.get();
        progress.tell(Count.of(files.files().size(), "file") + ", " + failed + " failed"
                + (found > 0 ? "; " + Count.of(found, "diagnostic") + " in the documents" : ""));
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private ParseTask task() {
        return new ParseTask(
                SourceReader.builder().charset(encoding).build(),
                reconstruct,
                main.streams().in());
    }

    private ParseTask.Sink under(Path folder, InputFile file) {
        Path target = folder.resolve(file.target() + (reconstruct ? ".txt" : ".json"));
        return content -> OutputFile.write(target, content);
    }
}
