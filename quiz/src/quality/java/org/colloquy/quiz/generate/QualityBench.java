package org.colloquy.quiz.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Quiz;

/** {@code mvn -Pbench-quality -pl quiz -am verify -DskipTests}: measures the exercises, and writes the table. */
public final class QualityBench {
    private static final int SEEDS = 200;
    private static final int ENOUGH = 3_000;
    private static final int PER_QUIZ = 40;

    private final List<Corpus.Document> documents;
    private final Map<ExerciseKind, List<Sample>> samples = new EnumMap<>(ExerciseKind.class);
    private final Map<ExerciseKind, Integer> refused = new EnumMap<>(ExerciseKind.class);

    private QualityBench(List<Corpus.Document> documents) {
        this.documents = documents;
    }

    public static void main(String[] args) throws IOException {
        QualityBench bench = new QualityBench(Corpus.read());
        bench.generate();
        StringBuilder out = new StringBuilder();
        out.append(bench.documents.size()).append(" transcripts, seeds from 1 on until there are ").append(ENOUGH).append(" items, at most ").append(SEEDS).append("\n\n");
        Report report = new Report(bench.samples, bench.refused);
        out.append(report.perKind()).append('\n').append(report.flaws()).append('\n').append(new GuesserTable(bench.samples).text()).append('\n');
        List<Quiz> mixed = bench.mixed();
        out.append(report.whole(mixed));
        Map<ExerciseKind, List<Sample>> naive = new EnumMap<>(ExerciseKind.class);
        naive.put(ExerciseKind.WHO_SAID_IT, bench.naive());
        out.append("\nThe naive generator, which must fail:\n\n")
                .append(new Report(naive, new EnumMap<>(ExerciseKind.class)).perKind())
                .append('\n')
                .append(new GuesserTable(naive).text());
        System.out.println(out);
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), out);
        }
    }

    private void generate() {
        for (ExerciseKind kind : ExerciseKind.values()) {
            List<Sample> found = new ArrayList<>();
            List<Corpus.Document> open = new ArrayList<>(documents);
            for (long seed = 1; seed <= SEEDS && found.size() < ENOUGH; seed++) {
                for (Corpus.Document document : List.copyOf(open)) {
                    Optional<Quiz> quiz = quiz(document, seed, PER_QUIZ, EnumSet.of(kind));
                    quiz.ifPresentOrElse(made -> add(found, document, made), () -> open.remove(document));
                }
                if (seed == 1) {
                    refused.put(kind, documents.size() - open.size());
                }
            }
            samples.put(kind, found);
        }
    }

    private List<Quiz> mixed() {
        List<Quiz> quizzes = new ArrayList<>();
        documents.forEach(document ->
                quiz(document, 1, 20, EnumSet.allOf(ExerciseKind.class)).ifPresent(quizzes::add));
        return quizzes;
    }

    private List<Sample> naive() {
        List<Sample> found = new ArrayList<>();
        for (Corpus.Document document : documents) {
            NaiveGenerator.quiz(document.transcript(), 1, PER_QUIZ).ifPresent(quiz -> add(found, document, quiz));
        }
        return found;
    }

    private static void add(List<Sample> found, Corpus.Document document, Quiz quiz) {
        for (int i = 0; i < quiz.exercises().size(); i++) {
            found.add(new Sample(document, quiz, i));
        }
    }

    private static Optional<Quiz> quiz(Corpus.Document document, long seed, int count, EnumSet<ExerciseKind> kinds) {
        QuizGenerator generator =
                QuizGenerator.builder().seed(seed).count(count).kinds(kinds).build();
        return document.report()
                .map(report -> generator.generate(document.transcript(), report))
                .orElseGet(() -> generator.generate(document.transcript()))
                .quiz();
    }

    static Map<String, List<Sample>> byDocument(List<Sample> samples) {
        Map<String, List<Sample>> byDocument = new TreeMap<>();
        samples.forEach(sample ->
                byDocument.computeIfAbsent(sample.document().name(), name -> new ArrayList<>()).add(sample));
        return byDocument;
    }
}
