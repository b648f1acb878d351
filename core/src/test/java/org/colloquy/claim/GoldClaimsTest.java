package org.colloquy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The claims of a real news summary, as a careful reader lists them. */
class GoldClaimsTest {
    private static final Path SHARED = Path.of("..", "..", "shared");

    @Test
    void claimsAndStancesOfTheSummary() throws IOException {
        Path gold = SHARED.resolve("gold/summary-claims.json");
        assumeTrue(Files.exists(gold), "no shared folder with the gold claims");
        SourceText report = SourceText.of(Files.readString(SHARED.resolve("seeds/summary.txt")));
        List<Claim> found = ClaimExtractor.create().extractReport(report);
        Set<Claim> used = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int stances = 0;
        JsonNode expected =
                JsonMapper.builder().build().readTree(Files.readString(gold)).get("claims");
        for (JsonNode claim : expected) {
            Claim match = best(report, claim, found, used);
            if (match == null) {
                wrong.add("not found: " + claim);
                continue;
            }
            used.add(match);
            right++;
            boolean stance = match.stance().name().equals(claim.get("stance").asString());
            stances += stance ? 1 : 0;
            if (!stance) {
                wrong.add("stance " + match.stance() + ": " + claim);
            }
        }
        double precision = (double) right / found.size();
        double recall = (double) right / expected.size();
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                Locale.ROOT,
                "gold claims: P %.3f R %.3f F1 %.3f, stance %.3f%n%s%n",
                precision,
                recall,
                f1,
                (double) stances / right,
                String.join("\n", wrong));
        assertThat(f1).as("F1").isGreaterThanOrEqualTo(0.85);
        assertThat((double) stances / right).as("stance").isGreaterThanOrEqualTo(0.95);
    }

    private static Claim best(SourceText report, JsonNode expected, List<Claim> found, Set<Claim> used) {
        Claim best = null;
        double most = 0;
        Span line = report.lineSpan(expected.get("line").asInt());
        int at = report.text().indexOf(expected.get("content").asString(), line.start());
        Span content = Span.ofLength(at, expected.get("content").asString().length());
        for (Claim claim : found) {
            String name = claim.claimant().name();
            boolean claimant = name.equals(expected.get("claimant").asString());
            double overlap = overlap(claim.content(), content);
            if (!claimant || overlap < 0.5 || used.contains(claim)) {
                continue;
            }
            double rank = overlap + (hasCue(report, claim, expected) ? 1 : 0);
            if (rank > most) {
                best = claim;
                most = rank;
            }
        }
        return best;
    }

    private static boolean hasCue(SourceText report, Claim claim, JsonNode expected) {
        String cue = report.slice(claim.cue().spans().get(0));
        return cue.contains(expected.get("cue").asString());
    }

    /** Characters in both of the characters in either. */
    private static double overlap(List<Span> found, Span expected) {
        int both = 0;
        int all = expected.length();
        for (Span span : found) {
            int common = Math.min(span.end(), expected.end()) - Math.max(span.start(), expected.start());
            both += Math.max(0, common);
            all += span.length() - Math.max(0, common);
        }
        return (double) both / all;
    }
}
