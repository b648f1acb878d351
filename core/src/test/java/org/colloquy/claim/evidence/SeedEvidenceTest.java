package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.claim.Claim;
import org.colloquy.claim.ClaimExtractor;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Evidence.Relation;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a report and an interview to the turns that bear its claims out, against what a careful reader finds. */
class SeedEvidenceTest {
    private static final Path SHARED = Path.of("../../shared");

    @Test
    void decisionAndTurnAreRight() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "skipped: no " + SHARED);
        SourceText interview = read("seeds/transcript.txt");
        SourceText report = read("seeds/summary.txt");
        Transcript transcript = TranscriptParser.create().parse(interview).transcript();
        EvidenceFinder finder = EvidenceFinder.of(transcript);
        List<Claim> claims = ClaimExtractor.create().extractReport(report);
        JsonNode gold =
                JsonMapper.shared().readTree(read("gold/summary-claims.json").text());
        List<String> wrong = new ArrayList<>();
        for (JsonNode expected : gold.get("claims")) {
            Claim claim = nearest(claims, place(report, expected));
            if (!isRight(finder.find(claim), turns(expected, interview, transcript))) {
                wrong.add(claim.text());
            }
        }
        assertThat(wrong)
                .hasSizeLessThanOrEqualTo((int) (0.15 * gold.get("claims").size()));
    }

    private static SourceText read(String file) throws IOException {
        return SourceText.of(Files.readString(SHARED.resolve(file)));
    }

    private static Span place(SourceText report, JsonNode expected) {
        String content = expected.get("content").asString();
        int line = report.lineSpan(expected.get("line").asInt()).start();
        return Span.ofLength(report.text().indexOf(content, line), content.length());
    }

    private static Claim nearest(List<Claim> claims, Span place) {
        return claims.stream()
                .max((a, b) -> Double.compare(overlap(a, place), overlap(b, place)))
                .orElseThrow();
    }

    private static double overlap(Claim claim, Span place) {
        double both = 0;
        double either = place.length();
        for (Span span : claim.content()) {
            int common = Math.max(0, Math.min(span.end(), place.end()) - Math.max(span.start(), place.start()));
            both += common;
            either += span.length() - common;
        }
        return both / either;
    }

    private static Set<String> turns(JsonNode expected, SourceText interview, Transcript transcript) {
        Set<String> turns = new TreeSet<>();
        for (JsonNode line : expected.get("supportedByTranscriptLines")) {
            Span span = interview.lineSpan(line.asInt());
            transcript.turns().stream()
                    .filter(turn -> turn.paragraphs().stream()
                            .anyMatch(paragraph -> paragraph.span().overlaps(span)))
                    .map(Turn::id)
                    .forEach(turns::add);
        }
        return turns;
    }

    private static boolean isRight(List<Evidence> found, Set<String> turns) {
        if (turns.isEmpty()) {
            return found.isEmpty() || found.get(0).relation() == Relation.QUESTION_ONLY;
        }
        return !found.isEmpty()
                && turns.contains(found.get(0).turn())
                && Set.of(Relation.SUPPORTS, Relation.PARTIAL)
                        .contains(found.get(0).relation());
    }
}
