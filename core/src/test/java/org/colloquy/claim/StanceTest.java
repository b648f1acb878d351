package org.colloquy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

/** The stances of labelled cues; {@code docs/guide/claims.md} shows the table that this test prints. */
class StanceTest {
    private static final String FOUND_NONE = "none";

    /** A sentence with the stance of one of its cues. */
    private record Labelled(Stance stance, String sentence, Span cue) {}

    @Test
    void theLabelledSetIsLargeAndBalanced() throws IOException {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        labelled("stances.txt").forEach(item -> counts.merge(item.stance(), 1, Integer::sum));
        assertThat(labelled("stances.txt")).hasSizeGreaterThanOrEqualTo(300);
        assertThat(counts.keySet()).isEqualTo(EnumSet.allOf(Stance.class));
        assertThat(counts.values()).allMatch(count -> count >= 18 && count <= 20);
    }

    @Test
    void stancesOfTheLabelledSet() throws IOException {
        assertThat(accuracy("stances.txt")).isGreaterThanOrEqualTo(0.95);
    }

    /** A lower bar: nothing was changed for these sentences. */
    @Test
    void stancesOfUnseenSentences() throws IOException {
        assertThat(accuracy("stances-unseen.txt")).isGreaterThanOrEqualTo(0.85);
    }

    private static double accuracy(String resource) throws IOException {
        ClaimExtractor extractor = ClaimExtractor.create();
        Map<Stance, Map<String, Integer>> table = new EnumMap<>(Stance.class);
        List<String> wrong = new ArrayList<>();
        List<Labelled> items = labelled(resource);
        for (Labelled item : items) {
            String found = stance(extractor, item).map(Stance::name).orElse(FOUND_NONE);
            table.computeIfAbsent(item.stance(), key -> new TreeMap<>()).merge(found, 1, Integer::sum);
            if (!found.equals(item.stance().name())) {
                wrong.add(found + " for " + item);
            }
        }
        print(resource, table, wrong);
        return 1 - (double) wrong.size() / items.size();
    }

    private static Optional<Stance> stance(ClaimExtractor extractor, Labelled item) {
        return extractor.extractReport(SourceText.of(item.sentence())).stream()
                .filter(claim -> claim.cue().spans().stream().anyMatch(item.cue()::overlaps))
                .map(Claim::stance)
                .findFirst();
    }

    private static void print(String resource, Map<Stance, Map<String, Integer>> table, List<String> wrong) {
        System.out.println(resource);
        table.forEach((stance, row) -> System.out.println("| " + stance + " | " + row + " |"));
        wrong.forEach(System.out::println);
    }

    private static List<Labelled> labelled(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StanceTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(StanceTest::parse)
                    .toList();
        }
    }

    private static Labelled parse(String line) {
        int bar = line.indexOf(" | ");
        String marked = line.substring(bar + 3);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String sentence = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new Labelled(Stance.valueOf(line.substring(0, bar)), sentence, new Span(open, close - 1));
    }
}
