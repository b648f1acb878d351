package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The list of the summaries' deliberate mistakes quotes the summaries and the interviews as they are. */
class SampleMistakesTest {
    /** A row of the list. */
    private record Mistake(String sample, int line, String summary, String interview) {}

    @Test
    void everySampleHasMistakes() {
        assertThat(mistakes().map(Mistake::sample).distinct().toList()).containsExactlyElementsOf(Sample.names());
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeStandsWhereTheListSays() {
        return mistakes()
                .map(mistake -> DynamicTest.dynamicTest(mistake.sample() + " " + mistake.summary(), () -> {
                    String line =
                            Sample.summary(mistake.sample()).lines().toList().get(mistake.line() - 1);
                    assertThat(line).contains(mistake.summary());
                    assertThat(Sample.interview(mistake.sample()).replaceAll("\\s+", " "))
                            .contains(mistake.interview());
                }));
    }

    private static Stream<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        String sample = "";
        for (String line : MarkdownFile.read("docs/guide/samples.md").lines()) {
            if (line.startsWith("### ")) {
                sample = line.substring(4);
            } else if (line.matches("\\| \\d+ \\|.*")) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                mistakes.add(new Mistake(sample, Integer.parseInt(cells.get(1)), cells.get(2), cells.get(4)));
            }
        }
        return mistakes.stream();
    }
}
