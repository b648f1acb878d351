package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Form;
import org.colloquy.claim.Mention;
import org.colloquy.claim.Polarity;
import org.colloquy.claim.Stance;
import org.colloquy.claim.Voice;
import org.colloquy.claim.VoiceKind;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

/** Holds the decisions to the figures in the guide: claims that are right, and claims that are wrong in one respect. */
class DecisionTest {
    /** A claim with the relations that a reader accepts, the best first, and the relation that was found. */
    private record Decision(List<String> accepted, String found, String claim) {
        boolean isRight() {
            return accepted.get(0).equals("SUPPORTS");
        }

        boolean isWrong() {
            return !accepted.contains("SUPPORTS");
        }
    }

    @Test
    void claimsThatTheRulesWereWrittenFor() throws IOException {
        List<Decision> decisions = decisions("decisions-first.txt");
        assertThat(share(decisions, true)).as("right ones").isGreaterThanOrEqualTo(0.85);
        assertThat(share(decisions, false)).as("wrong ones").isLessThanOrEqualTo(0.10);
        assertThat(decisions)
                .filteredOn(Decision::isRight)
                .extracting(Decision::found)
                .doesNotContain("CONTRADICTS");
    }

    @Test
    void claimsThatWereWrittenAfterTheRules() throws IOException {
        List<Decision> decisions = decisions("decisions-second.txt");
        assertThat(share(decisions, true)).as("right ones").isGreaterThanOrEqualTo(0.80);
        assertThat(share(decisions, false)).as("wrong ones").isLessThanOrEqualTo(0.25);
        assertThat(decisions)
                .filteredOn(Decision::isRight)
                .extracting(Decision::found)
                .doesNotContain("CONTRADICTS");
    }

    /** The share of the right claims, or of the wrong ones, that are taken for right. */
    private static double share(List<Decision> decisions, boolean right) {
        List<Decision> asked = decisions.stream()
                .filter(right ? Decision::isRight : Decision::isWrong)
                .toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(15);
        long taken = asked.stream()
                .filter(decision -> decision.found().equals("SUPPORTS"))
                .count();
        return (double) taken / asked.size();
    }

    private static List<Decision> decisions(String resource) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        for (String part : text(resource).split("\n= ", -1)) {
            List<String> lines =
                    part.lines().skip(1).filter(line -> !line.isBlank()).toList();
            String interview = String.join(
                    "\n\n",
                    lines.stream().filter(line -> !line.startsWith("> ")).toList());
            if (!part.startsWith("#")) {
                EvidenceFinder finder = EvidenceFinder.of(TranscriptParser.create()
                        .parse(SourceText.of(interview))
                        .transcript());
                lines.stream()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.substring(2).split(" \\| ", -1))
                        .forEach(columns -> decisions.add(decision(finder, columns)));
            }
        }
        return decisions;
    }

    private static Decision decision(EvidenceFinder finder, String[] columns) {
        String found = finder.find(claim(columns[1], Stance.valueOf(columns[2]), columns[3])).stream()
                .map(evidence -> evidence.relation().name())
                .findFirst()
                .orElse("NONE");
        return new Decision(List.of(columns[0].split("/", -1)), found, columns[3]);
    }

    private static Claim claim(String claimant, Stance stance, String text) {
        Voice voice = new Voice(claimant, VoiceKind.PERSON, Mention.NAME, List.of());
        return Claim.builder("c1", voice, List.of(new Span(0, text.length())), text)
                .stance(stance)
                .form(Form.INDIRECT)
                .polarity(stance == Stance.DENY ? Polarity.DENIED : Polarity.ASSERTED)
                .build();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = DecisionTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
