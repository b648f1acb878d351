package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shared news texts, where they are at hand, and holds the result against what a careful reader found. */
class SharedSummaryTest {
    private static final Path SHARED = Path.of("../../shared");

    @Test
    void everyLineOfTheSummaryIsWhatTheReaderFound() throws IOException {
        Path gold = SHARED.resolve("gold/summary-claims.json");
        assumeTrue(Files.exists(gold), "no shared texts beside the project");
        JsonNode structure =
                JsonMapper.shared().readTree(Files.readString(gold)).get("structure");
        TreeMap<Integer, ReportBlockKind> expected = new TreeMap<>();
        put(expected, ReportBlockKind.LEAD, structure.get("leadLine"));
        put(expected, ReportBlockKind.HEADING, structure.get("headingLines"));
        put(expected, ReportBlockKind.CROSS_REFERENCE, structure.get("crossReferenceLines"));
        put(expected, ReportBlockKind.BODY, structure.get("bodyLines"));
        put(expected, ReportBlockKind.CLOSING, structure.get("closingLine"));
        put(expected, ReportBlockKind.CALL_TO_ACTION, structure.get("callToActionLine"));

        ReportResult result = parse(SHARED.resolve("seeds/summary.txt"));

        TreeMap<Integer, ReportBlockKind> found = new TreeMap<>();
        IntStream.rangeClosed(1, expected.lastKey()).forEach(line -> found.put(line, result.kindOfLine(line)));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void newsTextsHaveTitleLeadAndBodyAndAreRebuilt() throws IOException {
        Path folder = SHARED.resolve("corpus/attribution/dev/text");
        assumeTrue(Files.isDirectory(folder), "no shared texts beside the project");
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        int titles = 0;
        for (Path file : files) {
            ReportResult result = parse(file);
            assertThat(result.rebuilt()).isEqualTo(Files.readString(file));
            assertThat(result.report().of(ReportBlockKind.BODY))
                    .as(file.toString())
                    .isNotEmpty();
            titles += result.report().title().isPresent() ? 1 : 0;
        }
        assertThat(files).isNotEmpty();
        assertThat(titles).as("titles in " + files.size() + " texts").isGreaterThanOrEqualTo(files.size() * 95 / 100);
    }

    private static ReportResult parse(Path file) throws IOException {
        return NewsReportParser.create().parse(SourceText.of(Files.readString(file)));
    }

    private static void put(TreeMap<Integer, ReportBlockKind> kinds, ReportBlockKind kind, JsonNode lines) {
        if (lines.isArray()) {
            lines.forEach(line -> kinds.put(line.asInt(), kind));
        } else {
            kinds.put(lines.asInt(), kind);
        }
    }
}
