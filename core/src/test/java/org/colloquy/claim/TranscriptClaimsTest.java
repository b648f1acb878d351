package org.colloquy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TranscriptClaimsTest {
    private static final Path CORPORA = Path.of("../../shared/corpus/turns");

    private static List<Claim> claims(SourceText source) {
        return ClaimExtractor.create()
                .extractTranscript(
                        source, TranscriptParser.create().parse(source).transcript());
    }

    private static List<Claim> claims(String answer) {
        return claims(interview(answer));
    }

    private static SourceText interview(String answer) {
        return SourceText.of("NORA LIND: How is the bath?\n\nTOM ADEYEMI: " + answer + "\n\nNORA LIND: Thank you.\n");
    }

    /** What the answer claims, as "who STANCE: text". */
    private static List<String> found(String answer) {
        return claims(answer).stream()
                .filter(claim -> claim.turn().orElse("").equals("t2"))
                .map(claim -> claim.chain().stream().map(Voice::name).collect(Collectors.joining(" > ")) + " "
                        + claim.stance() + ": " + claim.text())
                .toList();
    }

    @Test
    void eachSentenceIsAClaimOfItsSpeaker() {
        assertThat(claims(interview("The roof is leaking. We lose heat.")))
                .extracting(claim -> claim.claimant().name() + " " + claim.stance() + ": " + claim.text())
                .containsExactly(
                        "Nora Lind ASK: How is the bath?",
                        "Tom Adeyemi SAY: The roof is leaking.",
                        "Tom Adeyemi SAY: We lose heat.");
    }

    @Test
    void aSentenceMayDoMoreThanAssert() {
        assertThat(found("We will mend the roof in autumn."))
                .containsExactly("Tom Adeyemi PROMISE: We will mend the roof in autumn.");
        assertThat(found("Let us sell the old tower."))
                .containsExactly("Tom Adeyemi PROPOSE: Let us sell the old tower.");
        assertThat(found("The school should pay for it."))
                .containsExactly("Tom Adeyemi PROPOSE: The school should pay for it.");
        assertThat(found("I was wrong about the windows."))
                .containsExactly("Tom Adeyemi ADMIT: I was wrong about the windows.");
        assertThat(found("The bath will close in ten years."))
                .containsExactly("Tom Adeyemi PREDICT: The bath will close in ten years.");
        assertThat(found("I deny that the roof leaks.")).containsExactly("Tom Adeyemi DENY: that the roof leaks");
    }

    @Test
    void whatIsDeniedKeepsNoNegation() {
        Claim denial = claims("I did not sack the two lifeguards.").get(1);
        assertThat(denial.stance()).isEqualTo(Stance.DENY);
        assertThat(denial.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(denial.text()).isEqualTo("I did sack the two lifeguards.");
        assertThat(denial.content()).hasSize(2);
    }

    @Test
    void whatIsNotBelievedIsNotClaimed() {
        assertThat(found("We do not believe that the roof leaks."))
                .containsExactly("Tom Adeyemi SAY: We do not believe that the roof leaks.");
    }

    @Test
    void whatOthersAreSaidToSayIsTheirClaim() {
        assertThat(found("The mayor told us that the town has no money."))
                .containsExactly(
                        "Tom Adeyemi SAY: The mayor told us that the town has no money.",
                        "Tom Adeyemi > The mayor SAY: that the town has no money");
        Claim cited = claims("The mayor told us that the town has no money.").get(2);
        assertThat(cited.enclosing()).contains("c2");
        assertThat(cited.turn()).contains("t2");
    }

    @Test
    void whatOneWasToldIsTheClaimOfWhoeverToldIt() {
        assertThat(found("I have been told that the roof is safe, but I do not believe it."))
                .containsExactly(
                        "Tom Adeyemi SAY: I have been told that the roof is safe, but I do not believe it.",
                        "Tom Adeyemi > unnamed SAY: that the roof is safe");
        assertThat(found("I'm told the mayor will come.")).contains("Tom Adeyemi > unnamed SAY: the mayor will come");
        assertThat(found("I was told by the mayor that nobody had complained."))
                .contains("Tom Adeyemi > the mayor SAY: that nobody had complained");
        assertThat(found("We were promised that the money would come in March."))
                .contains("Tom Adeyemi > unnamed PROMISE: that the money would come in March");
    }

    @Test
    void whatIsSaidOfATimeIsNoClause() {
        assertThat(found("They say that every year.")).containsExactly("Tom Adeyemi SAY: They say that every year.");
    }

    @Test
    void whoIsCitedMayCiteAnother() {
        assertThat(found("My neighbour told me that her brother had said that the bath is dangerous."))
                .containsExactly(
                        "Tom Adeyemi SAY: My neighbour told me that her brother had said that the bath is dangerous.",
                        "Tom Adeyemi > My neighbour > her brother SAY: that her brother had said that the bath is dangerous",
                        "Tom Adeyemi > My neighbour > her brother SAY: that the bath is dangerous");
    }

    @Test
    void youIsWhoeverIsSpokenTo() {
        Claim cited = claims("You said last year that the bath would close.").get(2);
        assertThat(cited.claimant().name()).isEqualTo("Nora Lind");
        assertThat(cited.confidence().reason()).doesNotContain("no named source");
    }

    @Test
    void whatOneSuggestsIsAProposal() {
        assertThat(found("I would suggest that we sell the tower."))
                .containsExactly("Tom Adeyemi PROPOSE: I would suggest that we sell the tower.");
    }

    @Test
    void aQuotationIsNotTheSpeakersOwnClaim() {
        assertThat(found("The mayor said, “We are poor. The bath costs too much.” We were hurt."))
                .doesNotContain("Tom Adeyemi SAY: The bath costs too much.")
                .contains("Tom Adeyemi SAY: We were hurt.");
    }

    @Test
    void theTextIsCleanAndTheSpansAreVerbatim() {
        SourceText source = interview("There were— there are two slides.");
        Claim claim = claims(source).get(1);
        assertThat(claim.text()).isEqualTo("There are two slides.");
        assertThat(source.slice(claim.content().get(0))).isEqualTo("there are two slides.");
        assertThat(claim.figures()).hasSize(1);
        assertThat(source.slice(claim.figures().get(0).span())).isEqualTo("two");
        assertThat(claim.figures().get(0).counted()).isEqualTo("slides");
    }

    @Test
    void aSentenceGoesOnAfterAnInterruption() {
        SourceText source = SourceText.of(
                "TOM ADEYEMI: We shall open the new slides—\n\nNORA LIND: Both of them?\n\nTOM ADEYEMI: —on the first of May.\n");
        Claim claim = claims(source).get(0);
        assertThat(claim.text()).isEqualTo("We shall open the new slides on the first of May.");
        assertThat(claim.content()).hasSize(2);
        assertThat(claim.turn()).contains("t1");
    }

    @Test
    void whatTheEditorPutsIsTheEditorsReport() {
        SourceText source = interview("It is quite cold.");
        Transcript parsed = TranscriptParser.create().parse(source).transcript();
        List<Turn> turns = parsed.turns().stream()
                .map(turn -> turn.toBuilder().wording(Wording.EDITORIAL).build())
                .toList();
        Transcript edited = new Transcript(
                parsed.metadata(), parsed.speakers(), parsed.topics(), turns, parsed.notes(), parsed.quotations());
        Claim claim = ClaimExtractor.create().extractTranscript(source, edited).get(1);
        assertThat(claim.form()).isEqualTo(Form.INDIRECT);
        assertThat(claim.chain()).extracting(Voice::name).containsExactly("the editor", "Tom Adeyemi");
    }

    @Test
    void whatIsSpecificAndStandsAloneIsWorthMore() {
        List<Claim> claims = claims("The new roof of the Lakeside bath costs thirty thousand euros. It is so.");
        assertThat(claims.get(1).worth()).isGreaterThan(claims.get(2).worth() + 0.3);
    }

    @Property(tries = 3_000)
    void anyAnswerGivesValidSpans(@ForAll String noise) {
        check(interview("I said, “" + noise + "” and— and you— " + noise + " denied that " + noise));
    }

    @Property(tries = 3_000)
    void anyTextGivesValidSpans(@ForAll String text) {
        check(SourceText.of(text));
    }

    @Test
    void everyTranscriptOfTheCorporaGivesValidSpans() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), () -> "skipped: no " + CORPORA);
        try (Stream<Path> files = Files.walk(CORPORA)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                check(SourceText.of(file.toString(), Files.readString(file)));
            }
        }
    }

    @Test
    void aLongInterviewTakesNoLongerThanItsLength() {
        String turns =
                "NORA LIND: Why— why did the mayor say that “the roof leaks”?\n\nTOM ADEYEMI: I— I never said so, um, —\n\n";
        SourceText source = SourceText.of(turns.repeat(1_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> claims(source));
    }

    private static void check(SourceText source) {
        Transcript transcript = TranscriptParser.create().parse(source).transcript();
        boolean resumed =
                transcript.turns().stream().anyMatch(turn -> turn.continues().isPresent());
        int before = -1;
        for (Claim claim : ClaimExtractor.create().extractTranscript(source, transcript)) {
            Stream.of(
                            claim.content(),
                            claim.source(),
                            claim.cue().spans(),
                            claim.fragments(),
                            claim.claimant().spans())
                    .flatMap(List::stream)
                    .forEach(span ->
                            assertThat(source.slice(span)).as(claim.id()).isNotEmpty());
            claim.figures()
                    .forEach(figure -> assertThat(source.slice(figure.span())).isNotEmpty());
            assertThat(claim.content()).isSorted();
            int start = claim.content().stream().mapToInt(Span::start).min().orElseThrow();
            assertThat(resumed || claim.enclosing().isPresent() || start >= before)
                    .as("%s in its order", claim)
                    .isTrue();
            before = claim.enclosing().isPresent() ? before : start;
        }
    }
}
