package org.colloquy.quiz.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/** The transcripts that the quality is measured on: the bundled samples and, where they are present, the shared ones. */
final class Corpus {
    private static final List<String> FOLDERS = List.of(
            "../demo/src/main/resources/org/colloquy/demo/samples",
            "src/quality/resources/interviews",
            "../../shared/seeds",
            "../../shared/corpus/turns/kremlin/raw",
            "../../shared/corpus/turns/changelog/raw",
            "../../shared/corpus/turns/qmsum/raw",
            "../../shared/corpus/turns/fomc_press/raw");

    /** A transcript with its text and, where there is one, a report about it. */
    record Document(String name, SourceText source, Transcript transcript, Optional<ReportedClaims> report) {}

    private Corpus() {}

    static List<Document> read() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path path = Path.of(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(Corpus::isTranscript).sorted().map(Corpus::parse).forEach(documents::add);
                }
            } else {
                System.err.println("not there, left out: " + folder);
            }
        }
        return documents;
    }

    private static boolean isTranscript(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") && !name.contains("summary") && !name.equals("index.txt");
    }

    /** {@code tram.summary.txt} beside {@code tram.txt}; {@code summary.txt} beside {@code transcript.txt}. */
    private static Optional<ReportedClaims> report(Path file, Transcript transcript) throws IOException {
        String name = file.getFileName().toString();
        String report = name.equals("transcript.txt") ? "summary.txt" : name.replace(".txt", ".summary.txt");
        Path path = file.resolveSibling(report);
        return Files.exists(path)
                ? Optional.of(ReportedClaims.of(SourceText.of(report, Files.readString(path)), transcript))
                : Optional.empty();
    }

    private static Document parse(Path file) {
        try {
            SourceText source = SourceText.of(file.getFileName().toString(), Files.readString(file));
            Transcript transcript = TranscriptParser.create().parse(source).transcript();
            return new Document(source.name(), source, transcript, report(file, transcript));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
