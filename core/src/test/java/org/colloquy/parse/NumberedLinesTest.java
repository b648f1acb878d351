package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;

/** The numbers of lines in the margin of a court report. */
class NumberedLinesTest {
    private static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(line -> line + "  ADA LIND: The oven is warm.\n")
                .collect(Collectors.joining());
    }

    private static List<String> said(String text) {
        return transcript(text).turns().stream().map(Turn::text).distinct().toList();
    }

    @Test
    void numbersFromOneOnAreNoText() {
        assertThat(said(numbered(1, 25))).containsExactly("The oven is warm.");
        assertThat(said(numbered(1, 12) + numbered(1, 12))).containsExactly("The oven is warm.");
        assertThat(said(numbered(1, 5))).containsExactly("The oven is warm.");
        assertThat(said(numbered(1, 4))).doesNotContain("The oven is warm.");
        assertThat(said("1\n\n2\n\n" + numbered(3, 8))).containsExactly("The oven is warm.");
    }

    @Test
    void numbersThatDoNotCountAreText() {
        assertThat(said(numbered(101, 125))).doesNotContain("The oven is warm.");
        assertThat(said(numbered(99, 125))).doesNotContain("The oven is warm.");
        String same = numbered(7, 7).repeat(9);
        assertThat(said(same)).doesNotContain("The oven is warm.");
        assertThat(said(numbered(1, 9).replace("  ADA", "ADA"))).doesNotContain("The oven is warm.");
        assertThat(said(numbered(2, 6))).doesNotContain("The oven is warm.");
        assertThat(said(numbered(2, 7))).containsExactly("The oven is warm.");
    }

    @Test
    void threeLinesInFourAreNumbered() {
        String plain = "ADA LIND: The oven is cold.\n";
        assertThat(said(numbered(1, 9) + plain.repeat(3))).containsExactly("The oven is warm.", "The oven is cold.");
        assertThat(said(numbered(1, 9) + plain.repeat(4))).doesNotContain("The oven is warm.");
        assertThat(said(numbered(1, 45) + plain.repeat(40))).contains("The oven is warm.");
        assertThat(said(numbered(1, 44) + plain.repeat(40))).doesNotContain("The oven is warm.");
    }

    @Test
    void aLineThatHoldsTheNumberThatIsDueAndNothingElseIsBlank() {
        String page = "1  ADA LIND: One and\n2\n3  BEN OKORO: Two.\n4\n5  ADA LIND: Three\n6  and more.\n7\n";
        assertThat(transcript(page + page).notes()).isEmpty();
        assertThat(transcript(page + "12\n" + page).notes()).hasSize(1);
    }
}
