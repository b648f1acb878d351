package org.colloquy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed, by whom and in which words, in sentences of each shape that the rules know. */
class ReportClaimsTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        "Ada Reed said that the bakery would open again in May.",
                        "Ada Reed | said | that the bakery would open again in May"),
                Arguments.of("Ada Reed says the bakery is closed.", "Ada Reed | says | the bakery is closed"),
                Arguments.of(
                        "“The oven broke on Monday,” Ada Reed said. “We fixed it ourselves.”",
                        "Ada Reed | said | “The oven broke on Monday,” + “We fixed it ourselves.”"),
                Arguments.of(
                        "“The oven broke,” said Ben Cole, the head of the bakery.",
                        "Ben Cole, the head of the bakery | said | “The oven broke,”"),
                Arguments.of(
                        "“The oven,” Ada Reed said, “broke on Monday.”",
                        "Ada Reed | said | “The oven,” + “broke on Monday.”"),
                Arguments.of(
                        "The bakery will close in June, Ada Reed said.",
                        "Ada Reed | said | The bakery will close in June"),
                Arguments.of(
                        "The bakery, Ada Reed said, will close in June.",
                        "Ada Reed | said | The bakery + will close in June"),
                Arguments.of(
                        "According to the council, the bridge is safe.",
                        "the council | According to | the bridge is safe"),
                Arguments.of(
                        "The bridge is safe, according to the council.",
                        "the council | according to | The bridge is safe"),
                Arguments.of(
                        "Ada Reed told reporters on Friday that the oven was old.",
                        "Ada Reed | told | that the oven was old"),
                Arguments.of(
                        "Ada Reed criticised the plan, which she called a mistake.",
                        "Ada Reed | criticised | the plan ; she | called | which + a mistake"),
                Arguments.of(
                        "The head teacher urged pupils to walk to school.",
                        "The head teacher | urged | pupils to walk to school"),
                Arguments.of(
                        "The mayor promised to repair the road and said the work would begin soon.",
                        "The mayor | promised | to repair the road ; The mayor | said | the work would begin soon"),
                Arguments.of(
                        "The mayor defended the plan, saying it would save money.",
                        "The mayor | defended | the plan ; The mayor | saying | it would save money"),
                Arguments.of(
                        "Ben Cole asked whether the library would stay open.",
                        "Ben Cole | asked | whether the library would stay open"),
                Arguments.of("The plan was rejected by the council.", "the council | was rejected by | The plan"),
                Arguments.of(
                        "The mayor criticised and rejected the plan to close the bakery.",
                        "The mayor | criticised | the plan to close the bakery ; The mayor | rejected | the plan to close the bakery"),
                Arguments.of(
                        "The mayor denied, and later confirmed, that the oven was old.",
                        "The mayor | denied | that the oven was old ; The mayor | later confirmed | that the oven was old"),
                Arguments.of(
                        "Asked whether she was never afraid, Ada Reed denied being afraid of the sea.",
                        " | Asked | whether she was never afraid ; Ada Reed | denied | being afraid of the sea"),
                Arguments.of(
                        "The mayor said that the baker had said that the oven was new.",
                        "The mayor | said | that the baker had said that the oven was new ; the baker | had said | that the oven was new"),
                Arguments.of(
                        "Nobody looked into Ada Reed’s claim that the oven was new.",
                        "Ada Reed’s | claim | that the oven was new"),
                Arguments.of(
                        "Her claim that the flour was rotten was dismissed by Ben Cole.",
                        "Ben Cole | was dismissed by | Her claim that the flour was rotten ; Her | claim | that the flour was rotten"),
                Arguments.of(
                        "Her statement that the oven was new surprised the visitors.",
                        "Her | statement | that the oven was new"),
                Arguments.of(
                        "Ada Reed’s claim that the bakery sold bread baked in London drew laughter.",
                        "Ada Reed’s | claim | that the bakery sold bread baked in London"),
                Arguments.of(
                        "The mayor’s claim that the roof, which is old, leaked and let in rain has since been proved.",
                        "The mayor’s | claim | that the roof, which is old, leaked and let in rain"),
                Arguments.of(
                        "Ada Reed’s promise to open the pool by May was praised by the swimmers.",
                        "the swimmers | was praised by | Ada Reed’s promise to open the pool by May ; Ada Reed’s | promise | to open the pool by May"),
                Arguments.of(
                        "The mayor dismissed claims by the council that the bridge was unsafe.",
                        "The mayor | dismissed | claims by the council that the bridge was unsafe ; the council | claims | that the bridge was unsafe"),
                Arguments.of(
                        "Complaints from residents that the bus was late have been rejected by the operator.",
                        "the operator | have been rejected by | Complaints from residents that the bus was late ; residents | Complaints | that the bus was late"),
                Arguments.of(
                        "Parents were told that the pool would close.", " | were told | that the pool would close"),
                Arguments.of(
                        "Ben Cole expressed regret over the delay.", "Ben Cole | expressed | regret over the delay"),
                Arguments.of(
                        "Ben Cole expressed doubt that the hall would be ready.",
                        "Ben Cole | expressed doubt | that the hall would be ready"),
                Arguments.of(
                        "The residents criticised that the hill has no stop.",
                        "The residents | criticised | that the hill has no stop"),
                Arguments.of(
                        "The caretaker told pupils that the gym was haunted.",
                        "The caretaker | told | that the gym was haunted"),
                Arguments.of(
                        "The mayor alleged the shop had sold old milk; the owner denied it.",
                        "The mayor | alleged | the shop had sold old milk ; the owner | denied | it"),
                Arguments.of(
                        "Asked by the Gazette whether she would resign, Ada Reed smiled.",
                        "the Gazette | Asked by | whether she would resign"),
                Arguments.of("Parents were told the pool would close.", " | were told | the pool would close"),
                Arguments.of(
                        "The mayor thanked the cook, wished everybody a good summer and promised that the hall would stay.",
                        "The mayor | thanked | the cook ; The mayor | wished | everybody a good summer ; The mayor | promised | that the hall would stay"),
                Arguments.of(
                        "Ada Reed was quoted as saying that blue was better.",
                        "Ada Reed | saying | that blue was better"),
                Arguments.of("Ada Reed, who did not want to be named, smiled.", ""),
                Arguments.of(
                        "Ben Cole admitted that the gate was open, but according to Ada Reed, it was shut.",
                        "Ben Cole | admitted | that the gate was open ; Ada Reed | according to | it was shut"),
                Arguments.of(
                        "The clerk expressed hope that both sides would meet, praised the vicar and urged the club to act.",
                        "The clerk | expressed hope | that both sides would meet ; The clerk | praised | the vicar ; The clerk | urged | the club to act"),
                Arguments.of(
                        "Finch rejected suggestions that he had done it.",
                        "Finch | rejected | suggestions that he had done it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void sourceCueAndContent(String text, String expected) {
        SourceText report = SourceText.of(text);
        List<String> found = EXTRACTOR.extractReport(report).stream()
                .map(claim -> spans(report, claim))
                .toList();
        assertThat(String.join(" ; ", found)).isEqualTo(expected);
    }

    private static String spans(SourceText text, Claim claim) {
        return String.join(" + ", claim.source().stream().map(text::slice).toList())
                + " | "
                + String.join(
                        " + ", claim.cue().spans().stream().map(text::slice).toList())
                + " | "
                + String.join(" + ", claim.content().stream().map(text::slice).toList());
    }

    @Test
    void aColonAnnouncesTheNextParagraph() {
        SourceText report = SourceText.of(
                "The cook was asked about the soup.\n\nAda Reed said:\n\n“It was too salty. We threw it away.”");
        Claim claim = last(report);
        assertThat(claim.claimant().name()).isEqualTo("Ada Reed");
        assertThat(claim.text()).isEqualTo("“It was too salty. We threw it away.”");
        assertThat(claim.form()).isEqualTo(Form.DIRECT);
    }

    @Test
    void aPronounAndAShorterNameMeanThePersonNamedBefore() {
        SourceText report = SourceText.of("The baker Ada Reed opened a shop in May. Reed said the rent was low."
                + " She denied that the oven was old.");
        assertThat(EXTRACTOR.extractReport(report))
                .extracting(
                        claim -> claim.claimant().name(),
                        claim -> claim.claimant().mention(),
                        Claim::stance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada Reed", Mention.ALIAS, Stance.SAY),
                        org.assertj.core.groups.Tuple.tuple("Ada Reed", Mention.PRONOUN, Stance.DENY));
    }

    @Test
    void aPronounThatMeansNobodyStaysUnnamed() {
        Claim claim = last(SourceText.of("He said the rent was low."));
        assertThat(claim.claimant().kind()).isEqualTo(VoiceKind.UNNAMED);
    }

    @Test
    void aDenialOfReportsIsTwoClaims() {
        SourceText report = SourceText.of("Ada Reed denied reports suggesting that the bakery will close.");
        List<Claim> claims = EXTRACTOR.extractReport(report);
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).stance()).isEqualTo(Stance.DENY);
        assertThat(claims.get(0).polarity()).isEqualTo(Polarity.DENIED);
        assertThat(claims.get(0).chain()).extracting(Voice::name).containsExactly("Ada Reed", "reports");
        assertThat(claims.get(1).enclosing()).contains(claims.get(0).id());
        assertThat(claims.get(1).chain()).extracting(Voice::name).containsExactly("Ada Reed", "reports");
        assertThat(claims.get(1).claimant().name()).isEqualTo("reports");
        assertThat(claims.get(1).text()).isEqualTo("that the bakery will close");
    }

    @Test
    void whatIsRejectedIsTheClaimOfSomebodyElse() {
        SourceText report = SourceText.of("Ada Reed and Ben Cole met on Monday. Ben Cole rejected his claim that the"
                + " oven was old. Ben Cole repeated his claim that the oven was new.");
        assertThat(EXTRACTOR.extractReport(report))
                .extracting(claim -> claim.claimant().name(), Claim::stance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ben Cole", Stance.DISMISS),
                        org.assertj.core.groups.Tuple.tuple("his", Stance.SAY),
                        org.assertj.core.groups.Tuple.tuple("Ben Cole", Stance.SAY));
    }

    @Test
    void fragmentsAreTheClaimantsOwnWords() {
        SourceText report = SourceText.of("Ada Reed said the oven was “a museum piece” and “quite dangerous.”");
        Claim claim = last(report);
        assertThat(claim.form()).isEqualTo(Form.MIXED);
        assertThat(claim.fragments()).extracting(report::slice).containsExactly("a museum piece", "quite dangerous.");
    }

    @Test
    void aNegatedCueLeavesTheContentOpen() {
        Claim claim = last(SourceText.of("Ada Reed did not say that the oven was old."));
        assertThat(claim.cue().negated()).isTrue();
        assertThat(claim.polarity()).isEqualTo(Polarity.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody said that the hall was sold.",
                "None of the pupils admitted that the window was broken.",
                "Neither the mayor nor the clerk said that the hall was sold.",
                "Ben Cole neither confirmed nor denied that the captain was leaving.",
                "Ben Cole refused to confirm that the captain was leaving.",
                "Ben Cole has yet to explain why the captain was leaving."
            })
    void whatNobodyClaimsIsLeftOpen(String text) {
        assertThat(EXTRACTOR.extractReport(SourceText.of(text)))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.polarity()).isEqualTo(Polarity.OPEN))
                .allSatisfy(claim -> assertThat(claim.cue().negated()).isTrue());
    }

    @Test
    void aPronounIsNotGivenToSomebodyWithANameOfTheOtherGender() {
        Claim claim = last(SourceText.of("Nora Fisk runs the stall. He told her that the stall would close."));
        assertThat(claim.claimant().kind()).isEqualTo(VoiceKind.UNNAMED);
        Claim other = last(SourceText.of("Nora Fisk met Peter Lowe at the stall. She told him that it would close."));
        assertThat(other.claimant().name()).isEqualTo("Nora Fisk");
    }

    @Test
    void hedgesAreKept() {
        Claim claim = last(SourceText.of("Ada Reed reportedly said that the oven was old."));
        assertThat(claim.cue().hedges()).containsExactly("reportedly");
        assertThat(last(SourceText.of("Ada Reed denied the alleged theft of the oven."))
                        .cue()
                        .hedges())
                .containsExactly("alleged");
    }

    @Test
    void figuresSayWhatTheyCount() {
        SourceText report = SourceText.of("Ada Reed said the bakery sells 40 per cent of its bread on Saturdays.");
        assertThat(last(report).figures()).singleElement().satisfies(figure -> {
            assertThat(report.slice(figure.span())).isEqualTo("40");
            assertThat(figure.counted()).isEqualTo("per cent");
        });
    }

    @Test
    void headingsAndCrossReferencesHoldNoClaims() {
        SourceText report =
                SourceText.of("Ada Reed met the pupils of the school on Monday, and they had many questions for her.\n"
                        + "Council Says No\n"
                        + "The bakery stands at the market and sells bread, rolls and cakes from six in the morning on.\n"
                        + "Also Read: Mayor Says Bridge Will Open In May\n");
        assertThat(EXTRACTOR.extractReport(report)).isEmpty();
    }

    private static Claim last(SourceText report) {
        List<Claim> claims = EXTRACTOR.extractReport(report);
        assertThat(claims).isNotEmpty();
        return claims.get(claims.size() - 1);
    }
}
