package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.export.QuizExporter;
import org.colloquy.quiz.export.QuizFormat;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.QuizGenerator;
import org.colloquy.quiz.generate.Refusal;
import org.colloquy.quiz.generate.ReportedClaims;
import org.colloquy.transcript.Transcript;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code colloquy quiz}: makes exercises from a transcript. */
@Command(
        name = "quiz",
        mixinStandardHelpOptions = true,
        description =
                "Makes a quiz from an interview transcript. The same input, options and seed make the same bytes.",
        versionProvider = Main.Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class QuizCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The transcript; - for standard input.")
    private Path file;

    @Option(
            names = "--kinds",
            split = ",",
            paramLabel = "K",
            description = "What to ask: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<ExerciseKind> kinds = List.of(ExerciseKind.values());

    @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "How many exercises. Default: 10.")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "What chance is drawn from. Default: 0.")
    private long seed;

    @Option(names = "--report", paramLabel = "R", description = "A news report about the interview.")
    private @Nullable Path report;

    @Option(names = "--difficulty", paramLabel = "D", description = "One of ${COMPLETION-CANDIDATES}. Default: any.")
    private @Nullable Difficulty difficulty;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "json",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.Names.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: json.")
    private QuizFormat format;

    @Option(names = "--out", paramLabel = "O", description = "The file to write. Default: standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        StandardInput.requireOnce(spec, Stream.of(file, report));
        requireOtherFile();
        try {
            Generation generation = generate();
            for (Refusal refusal : generation.refusals()) {
                spec.commandLine().getErr().println(refusal.message());
            }
            if (generation.quiz().isEmpty()) {
                return ExitCode.SOFTWARE;
            }
            write(generation.quiz().get());
            return ExitCode.OK;
        } catch (UnreadableFileException e) {
            spec.commandLine().getErr().println(e.getMessage());
        } catch (IOException e) {
            spec.commandLine().getErr().println(FailureMessage.ofResult(out, e));
        }
        return ExitCode.SOFTWARE;
    }

    private Generation generate() throws UnreadableFileException {
        InputStream standardInput = main.streams().in();
        Transcript transcript = InputFile.of(file).interviewOrTell(standardInput);
        return report == null
                ? generator().generate(transcript)
                : generator()
                        .generate(
                                transcript,
                                ReportedClaims.of(InputFile.of(report).readOrTell(standardInput), transcript));
    }

    /** A quiz is no reason to lose the interview that it is about. */
    private void requireOtherFile() {
        for (Path input : report == null ? List.of(file) : List.of(file, report)) {
            if (out != null && isSame(input, out)) {
                throw new ParameterException(spec.commandLine(), "--out would overwrite " + input);
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    private QuizGenerator generator() {
        try {
            QuizGenerator.Builder builder =
                    QuizGenerator.builder().seed(seed).count(count).kinds(EnumSet.copyOf(kinds));
            return difficulty == null
                    ? builder.build()
                    : builder.difficulty(difficulty).build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void write(Quiz quiz) throws IOException {
        byte[] bytes = QuizExporter.to(format).export(quiz);
        if (out == null) {
            main.streams().write(target -> target.write(bytes));
        } else {
            OutputFile.write(out, target -> target.write(bytes));
        }
    }

    /** Turns the name of a format into the format. */
    static final class FormatConverter implements ITypeConverter<QuizFormat> {

        @Override
        public QuizFormat convert(String id) {
            return QuizFormat.parse(id).orElseThrow(() -> new TypeConversionException("no such format: " + id));
        }

        /** The names for the help text. */
        static final class Names extends ArrayList<String> {
            private static final long serialVersionUID = 1L;

            Names() {
                super(List.of(QuizFormat.values()).stream().map(QuizFormat::id).toList());
            }
        }
    }
}
