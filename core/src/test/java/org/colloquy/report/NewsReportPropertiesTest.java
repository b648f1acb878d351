package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NewsReportPropertiesTest {

    @Property
    void blocksJoinToTheInputWithoutGap(@ForAll("texts") String text) {
        ReportResult result = parse(text);

        assertThat(result.rebuilt()).isEqualTo(text);
        int at = 0;
        for (ReportBlock block : result.blocks()) {
            assertThat(block.span().start()).isEqualTo(at);
            at = block.span().end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Property
    void paragraphsReadBackVerbatimAndLieInABlockOfTheirKind(@ForAll("texts") String text) {
        ReportResult result = parse(text);

        for (NewsParagraph paragraph : result.report().paragraphs()) {
            assertThat(result.source().slice(paragraph.span())).isEqualTo(paragraph.text());
            assertThat(result.blocks())
                    .anyMatch(block ->
                            block.kind() == paragraph.kind() && block.span().contains(paragraph.span()));
            assertThat(result.kindOfLine(result.source().line(paragraph.span().start())))
                    .isEqualTo(paragraph.kind());
        }
    }

    @Property
    void sectionsHoldEveryBodyParagraphOnceAndInOrder(@ForAll("texts") String text) {
        NewsReport report = parse(text).report();

        assertThat(report.sections().stream().flatMap(section -> section.body().stream()))
                .isEqualTo(report.of(ReportBlockKind.BODY));
        assertThat(report.sections().stream()
                        .flatMap(section -> section.heading().stream())
                        .toList())
                .isEqualTo(report.of(ReportBlockKind.HEADING));
    }

    @Property
    void anyStringHasAResult(@ForAll String text) {
        assertThat(parse(text).rebuilt()).isEqualTo(text);
    }

    @Test
    void hostileTextsAreReadInTime() {
        String[] hostile = {
            "[".repeat(100_000),
            "a\n".repeat(150_000),
            "Also read:\n".repeat(200_000),
            "x".repeat(1_000_000),
            "a. ".repeat(100_000),
            "Overall, a.\n".repeat(200_000),
            "(".repeat(500_000) + "\n" + "A\n\n".repeat(100_000),
        };
        for (String text : hostile) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertThat(parse(text).rebuilt()).hasSameSizeAs(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\n",
                        "\r\n",
                        "\r",
                        "\n\n",
                        " ",
                        "\u00A0",
                        "\uFEFF",
                        "\u2028",
                        "\0",
                        "\uD800",
                        "[",
                        "]",
                        "“",
                        "”",
                        ".",
                        "?",
                        ":",
                        "|",
                        "-",
                        "The Mill",
                        "Also read:",
                        "Watch it here",
                        "Editor's note:",
                        "By Ada Lind",
                        "Overall, it will rain.",
                        "Lind said the mill would open in May and close in June.",
                        "bread and",
                        "Will it rain?",
                        "***",
                        "3 May 2021",
                        "SOUP.")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static ReportResult parse(String text) {
        return NewsReportParser.create().parse(SourceText.of(text));
    }
}
