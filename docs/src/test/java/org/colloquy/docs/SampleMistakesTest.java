package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The list of the summaries' deliberate mistakes quotes the summaries and the interviews as they are. */
class SampleMistakesTest {
    private static final String SAMPLES = "/org/colloquy/demo/samples/";

    /** A row of the list. */
    private record Mistake(String sample, int line, String summary, String interview) {}

    @Test
    void everySampleHasMistakes() throws IOException {
        assertThat(mistakes().map(Mistake::sample).distinct().toList())
                .containsExactlyElementsOf(read("index.txt").lines().toList());
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeStandsWhereTheListSays() {
        return mistakes()
                .map(mistake -> DynamicTest.dynamicTest(mistake.sample() + " " + mistake.summary(), () -> {
                    String line = read(mistake.sample() + ".summary.txt")
                            .lines()
                            .toList()
                            .get(mistake.line() - 1);
                    assertThat(line).contains(mistake.summary());
                    assertThat(read(mistake.sample() + ".txt").replaceAll("\\s+", " "))
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

    private static String read(String name) throws IOException {
        try (InputStream in = SampleMistakesTest.class.getResourceAsStream(SAMPLES + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
