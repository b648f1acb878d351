package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.report.NewsReportParser;
import org.colloquy.report.ReportBlockKind;
import org.colloquy.report.ReportResult;
import org.colloquy.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample summaries are read as they were written. */
class SampleSummaryTest {

    /** A word a line: lead, heading, body, pointer, closing, call to action. */
    @ParameterizedTest
    @CsvSource({
        "lighthouse,  lead head body see body head body body see head body body body head body see head body close call",
        "tram,        lead head body see head body head body see head body body head body see head body close call",
        "canteen,     lead head body see head body body see head body body see head body close call",
        "referee,     lead head body see body head body body see head body body head body see body close call",
        "repair-cafe, lead head body body see head body head body see head body head body body see head body close call",
        "footbridge,  lead head body body see head body see head body body head body see close call"
    })
    void aSummaryIsReadLineByLine(String name, String lines) {
        ReportResult result = NewsReportParser.create().parse(SourceText.of(Sample.summary(name)));
        List<String> kinds = List.of(lines.split(" "));
        assertThat(IntStream.rangeClosed(1, kinds.size())
                        .mapToObj(line -> word(result.kindOfLine(line)))
                        .toList())
                .containsExactlyElementsOf(kinds);
    }

    private static String word(ReportBlockKind kind) {
        return switch (kind) {
            case LEAD -> "lead";
            case HEADING -> "head";
            case BODY -> "body";
            case CROSS_REFERENCE -> "see";
            case CLOSING -> "close";
            case CALL_TO_ACTION -> "call";
            default -> kind.name();
        };
    }
}
