package org.colloquy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Form;
import org.colloquy.claim.Mention;
import org.colloquy.claim.Polarity;
import org.colloquy.claim.Stance;
import org.colloquy.claim.Voice;
import org.colloquy.claim.VoiceKind;
import org.colloquy.claim.evidence.EvidenceFinder;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the evidence for the claims of the sample summaries to the figures in the guide. */
class SampleEvidenceTest {
    private static final String SAMPLES = "/org/colloquy/demo/samples/";
    private static final Map<String, Sample> BY_NAME = new LinkedHashMap<>();
    private static final List<Labelled> CLAIMS = new ArrayList<>();

    private record Sample(Transcript transcript, EvidenceFinder finder) {}

    /** A claim with the relation that a reader sees, and words of the turn that shows it. */
    private record Labelled(String sample, Claim claim, List<String> relations, String words) {
        boolean isRight() {
            return relations.equals(List.of("SUPPORTS"));
        }

        String found(Sample in) {
            return first(in).map(evidence -> evidence.relation().name()).orElse("NONE");
        }

        Optional<Evidence> first(Sample in) {
            return in.finder().find(claim).stream().findFirst();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (String line : text("sample-claims.tsv").lines().toList()) {
            if (!line.startsWith("#")) {
                add(Arrays.copyOf(line.split("\t", -1), 6));
            }
        }
    }

    private static void add(String[] columns) throws IOException {
        if (!BY_NAME.containsKey(columns[0])) {
            SourceText source = SourceText.of(text(SAMPLES + columns[0] + ".txt"));
            Transcript transcript = TranscriptParser.create().parse(source).transcript();
            BY_NAME.put(columns[0], new Sample(transcript, EvidenceFinder.of(transcript)));
        }
        Stance stance = Stance.valueOf(columns[2]);
        Voice claimant = new Voice(columns[1], VoiceKind.PERSON, Mention.NAME, List.of());
        Claim claim = Claim.builder("c1", claimant, List.of(new Span(0, columns[3].length())), columns[3])
                .stance(stance)
                .form(Form.INDIRECT)
                .polarity(stance == Stance.DENY ? Polarity.DENIED : Polarity.ASSERTED)
                .build();
        CLAIMS.add(new Labelled(columns[0], claim, List.of(columns[4].split("\\|")), columns[5]));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = SampleEvidenceTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    @Test
    void mostOfWhatIsRightIsBorneOut() {
        List<Labelled> right = CLAIMS.stream().filter(Labelled::isRight).toList();
        List<Labelled> found = right.stream()
                .filter(claim -> claim.found(BY_NAME.get(claim.sample())).equals("SUPPORTS"))
                .toList();
        long inItsTurn = found.stream().filter(SampleEvidenceTest::isInItsTurn).count();
        assertThat(right).hasSizeGreaterThan(100);
        assertThat(share(found.size(), right.size())).isGreaterThanOrEqualTo(0.80);
        assertThat(share(inItsTurn, found.size())).isGreaterThanOrEqualTo(0.95);
    }

    private static boolean isInItsTurn(Labelled claim) {
        Sample sample = BY_NAME.get(claim.sample());
        Turn turn = sample.transcript()
                .turn(claim.first(sample).orElseThrow().turn())
                .orElseThrow();
        return turn.text().contains(claim.words());
    }

    @Test
    void littleOfWhatIsWrongIsBorneOut() {
        List<Labelled> wrong = CLAIMS.stream()
                .filter(claim -> !claim.relations().contains("SUPPORTS"))
                .toList();
        long taken = wrong.stream()
                .filter(claim -> claim.found(BY_NAME.get(claim.sample())).equals("SUPPORTS"))
                .count();
        assertThat(wrong).hasSizeGreaterThan(40);
        assertThat(share(taken, wrong.size())).isLessThanOrEqualTo(0.25);
    }

    @Test
    void nothingIsBorneOutByAnotherInterview() {
        long pairs = 0;
        long taken = 0;
        for (Labelled claim : CLAIMS) {
            for (Map.Entry<String, Sample> other : BY_NAME.entrySet()) {
                if (!other.getKey().equals(claim.sample())) {
                    pairs++;
                    taken += claim.found(other.getValue()).equals("SUPPORTS") ? 1 : 0;
                }
            }
        }
        assertThat(pairs).isGreaterThan(800);
        assertThat(share(taken, pairs)).isLessThanOrEqualTo(0.02);
    }
}
