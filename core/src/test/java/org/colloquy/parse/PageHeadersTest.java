package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lines that come again beside the numbers of pages. */
class PageHeadersTest {
    /** A sentence over several pages; {@code #} in the header is the number of the page. */
    private static String pages(int count, String header) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        page -> "Page " + page + "\n" + header.replace("#", "" + page) + "\n" + "o".repeat(page) + "\n")
                .collect(Collectors.joining("", "ADA LIND: We open\n", "and on.\n"));
    }

    private static List<String> left(String text) {
        return Reading.of(text).turns();
    }

    private static boolean isHeader(String header) {
        return !String.join(" ", left(pages(3, header))).contains(header.substring(0, 4));
    }

    @Test
    void aHeaderComesAgainButForItsNumbersAndSpaces() {
        assertThat(isHeader("Mill Society")).isTrue();
        assertThat(isHeader("Mill Society, meeting of 3 May, page #")).isTrue();
        assertThat(left("ADA LIND: We open\nPage 1\nMill  Society 1\nat\nPage 2\nMill Society\u00A0\u00A012\nsix.\n"))
                .containsExactly("Ada Lind: We open at six.");
        assertThat(left("ADA LIND: We open\nPage 1\nMill Yard\nat\nPage 2\nMill Road\nsix.\n"))
                .containsExactly("Ada Lind: We open Mill Yard at Mill Road six.");
        assertThat(left("ADA LIND: We open\nPage 1\nMill 1\nat\nPage 2\nMill one\nsix.\n"))
                .containsExactly("Ada Lind: We open Mill 1 at Mill one six.");
        assertThat(left("ADA LIND: We open\nPage 1\nMill oo 1\nat\nPage 2\nMill o 2\nsix.\n"))
                .containsExactly("Ada Lind: We open Mill oo 1 at Mill o 2 six.");
        assertThat(left("ADA LIND: We open\nPage 1\nMill12\nat\nPage 2\nMill 12\nsix.\n"))
                .containsExactly("Ada Lind: We open Mill12 at Mill 12 six.");
    }

    @Test
    void aHeaderIsNoLongerThanALine() {
        assertThat(isHeader("Mill".repeat(30))).isTrue();
        assertThat(isHeader("Mill".repeat(30) + "s")).isFalse();
    }

    @Test
    void whatComesOnceOrOnFewerThanAQuarterOfThePagesIsSpeech() {
        assertThat(left(pages(2, "Mill #a").replace("2a", "2b")))
                .containsExactly("Ada Lind: We open Mill 1a o Mill 2b oo and on.");
        assertThat(left(pages(1, "Mill Society"))).containsExactly("Ada Lind: We open Mill Society o and on.");
        String twice = "Page 1\nover and over\none\nPage 2\nover and over\ntwo\n";
        String other = "Page %d\n%s\nand so on %s\n";
        for (int pages : List.of(8, 9)) {
            String rest = IntStream.rangeClosed(3, pages)
                    .mapToObj(page -> other.formatted(page, "w".repeat(page), "x".repeat(page)))
                    .collect(Collectors.joining());
            assertThat(left("ADA LIND: We open\n" + twice + rest).get(0).contains("over and over"))
                    .as(pages + " pages")
                    .isEqualTo(pages == 9);
        }
    }

    @Test
    void aHeaderStandsAboveOrBelowTheNumberAtMostTwoBlankLinesAway() {
        for (String apart : List.of("\n", "\n\n", "\n\n\n")) {
            assertThat(left("ADA LIND: We open\nMill\nPage 1" + apart + "at\nMill\nPage 2" + apart + "six.\n"))
                    .containsExactly("Ada Lind: We open at six.");
            assertThat(left("ADA LIND: We open\nPage 1" + apart + "Mill\nat\nPage 2" + apart + "Mill\nsix.\n"))
                    .containsExactly("Ada Lind: We open at six.");
        }
        assertThat(left("ADA LIND: We open\nPage 1\n\n\n\nMill\nat\nPage 2\n\n\n\nMill\nsix.\n"))
                .containsExactly("Ada Lind: We open Mill at Mill six.");
        assertThat(left("ADA LIND: We open.\nPage 1\n* * *\nMill\nat.\nPage 2\n* * *\nMill\nsix.\n"))
                .as("only spaces may lie between")
                .anyMatch(turn -> turn.contains("Mill"));
    }

    @Test
    void aPageMayHaveThreeLinesOfHeadersAndNoMore() {
        String page = "Page 1\nMill\nYard\nRoad\nLane\n";
        assertThat(left("ADA LIND: We open\n" + page + "at\n" + page + "six\n" + page + "now.\n"))
                .containsExactly("Ada Lind: We open Lane at Lane six Lane now.");
        assertThat(left("ADA LIND: We open\nMill\nPage 1\nYard\nat\nMill\nPage 2\nYard\nsix.\n"))
                .containsExactly("Ada Lind: We open at six.");
    }

    @Test
    void theFirstPageHasTheHeaderToo() {
        String pages = "\nADA LIND: We open\nPage 1\nMill Society 1\nat\nPage 2\nMill Society 2\nsix.\n";
        assertThat(Reading.of("Mill Society 0" + pages).notes()).startsWith("OTHER Mill Society 0");
        assertThat(Reading.of("Yard\nRoad\nLane\nMill Society 0" + pages).notes())
                .contains("OTHER Mill Society 0");
        assertThat(Reading.of("Yard\nRoad\nLane\nWay\nMill Society 0" + pages).notes())
                .doesNotContain("OTHER Mill Society 0");
        String lines = "Mill".repeat(30);
        assertThat(Reading.of(lines + "\n" + pages(2, lines)).notes()).startsWith("OTHER " + lines);
    }

    @Test
    void aHeaderAboveTheDateIsTheTitleTheFirstTime() {
        String pages = "\nADA LIND: We open\nPage 1\nMill Society\nat\nPage 2\nMill Society\nsix.\n";
        assertThat(title("Mill Society\n3 May 2024\n" + pages)).contains("Mill Society");
        assertThat(title("Mill Society\n\n\n3 May 2024\n" + pages)).contains("Mill Society");
        assertThat(title("Mill Society\nSunday mornings, on 3 May 2024\n" + pages))
                .contains("Mill Society");
        assertThat(title("Mill Society\nSunday mornings, on 13 May 2024\n" + pages))
                .isNotEqualTo("Mill Society");
        assertThat(title("Mill Society\nSunday\n" + pages)).isNotEqualTo("Mill Society");
        assertThat(title("Mill Society\n* * *\n3 May 2024\n" + pages)).isNotEqualTo("Mill Society");
        assertThat(title("The Weir\nMill Society\n3 May 2024\n" + pages)).isEqualTo("The Weir");
        assertThat(Reading.of("The Weir\nMill Society\n3 May 2024\n" + pages).notes())
                .startsWith("OTHER Mill Society");
    }

    private static String title(String text) {
        return Reading.of(text).result().transcript().metadata().title().orElse("");
    }

    @Test
    void whatAlsoStandsInTheMidstOfPagesIsSpeech() {
        String page = "so\nPage 1\nover and over\none\nPage 2\nover and over\ntwo\nPage 3\nlast\n";
        assertThat(left("ADA LIND: We open\n" + page)).containsExactly("Ada Lind: We open so one two last");
        assertThat(left("ADA LIND: We open\nover and over\nand\nover and over\n" + page))
                .containsExactly("Ada Lind: We open and so one two last");
        assertThat(left("ADA LIND: We open\nover and over\nand\nover and over\nand\nover and over\n" + page)
                        .get(0))
                .contains("one over and over two");
    }

    @Test
    void whatBeginsAsALabelIsAHeaderOnEveryOtherPageAtLeast() {
        String page = "Page %d\n%s\nAda Lind: Then %s.\n";
        for (int count : List.of(2, 3)) {
            String text = IntStream.rangeClosed(1, count)
                    .mapToObj(number -> page.formatted(number, "Ben Okoro: Yes.", "o".repeat(number)))
                    .collect(Collectors.joining());
            assertThat(left("Ada Lind: One.\n" + text).contains("Ben Okoro: Yes."))
                    .isEqualTo(count == 2);
        }
    }

    @Test
    void theFirstLineOfTheTextIsBesideNoMarkAndAHeaderAllTheSame() {
        assertThat(left("Mill Society\nADA LIND: We open\nPage 1\nMill Society\nat\nPage 2\nsix.\n"))
                .containsExactly("Ada Lind: We open at six.");
    }
}
