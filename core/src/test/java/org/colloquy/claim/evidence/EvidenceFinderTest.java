package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Evidence.Relation;
import org.colloquy.claim.Form;
import org.colloquy.claim.Mention;
import org.colloquy.claim.Polarity;
import org.colloquy.claim.Stance;
import org.colloquy.claim.Voice;
import org.colloquy.claim.VoiceKind;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class EvidenceFinderTest {
    private static final String ASKS = "Nora Lind";
    private static final String TOM = "Tom Adeyemi";
    private static final String RUTH = "Ruth Brandt";

    private static final Interview BATH = new Interview()
            .says(ASKS, "Mr Adeyemi, what will become of the swimming bath?")
            .says(
                    TOM,
                    "The roof is leaking. We shall mend it in the autumn, and it will cost thirty-five thousand euros.")
            .says(ASKS, "Did you sell the diving tower to a scrap dealer?")
            .says(TOM, "Let me tell you about the showers instead. They are warm again.")
            .says(ASKS, "The neighbours say that you have sacked the two lifeguards.")
            .says(TOM, "I did not sack the lifeguards. They retired, both of them, in May.")
            .says(RUTH, "The school needs the bath. Twenty-eight classes learn to swim there every week.")
            .says(TOM, "In winter we lose a great deal of heat— a great deal of heat through the old windows.")
            .says(ASKS, "Are you against a new bath?")
            .says(TOM, "No. I would build one tomorrow if somebody paid for it.")
            .says(RUTH, "As the mayor told us, “A town without water is only a car park.”");

    private static Claim claim(String claimant, Stance stance, String text) {
        Voice voice = new Voice(claimant, VoiceKind.PERSON, Mention.NAME, List.of());
        return Claim.builder("c1", voice, List.of(new Span(0, text.length())), text)
                .stance(stance)
                .form(Form.INDIRECT)
                .polarity(stance == Stance.DENY ? Polarity.DENIED : Polarity.ASSERTED)
                .build();
    }

    private static String found(Claim claim) {
        return BATH.finder().find(claim).stream()
                .findFirst()
                .map(evidence -> evidence.relation() + " " + evidence.turn())
                .orElse("nothing");
    }

    private static String found(String claimant, String text) {
        return found(claim(claimant, Stance.SAY, text));
    }

    @Test
    void aParaphraseIsBorneOut() {
        assertThat(found(TOM, "that the leaking roof would be repaired in autumn"))
                .isEqualTo("SUPPORTS t2");
        assertThat(found(RUTH, "that 28 classes a week learn swimming in the bath"))
                .isEqualTo("SUPPORTS t7");
    }

    @Test
    void theSpanIsTheSentenceThatSaysIt() {
        Evidence evidence = BATH.finder()
                .find(claim(TOM, Stance.SAY, "that both lifeguards retired in May"))
                .get(0);
        assertThat(BATH.source().slice(evidence.span())).endsWith("They retired, both of them, in May.");
        assertThat(evidence.turn()).isEqualTo("t6");
    }

    @Test
    void whatNobodySaysIsNotBorneOut() {
        assertThat(found(TOM, "that the library would be open on Sundays")).isEqualTo("nothing");
        assertThat(found(TOM, "that the roof of the library would burn")).isEqualTo("nothing");
        assertThat(found(TOM, "that it was so")).isEqualTo("nothing");
    }

    @Test
    void aQuotationMustHaveBeenSaid() {
        assertThat(found(TOM, "that they “lose a great deal of heat” in winter"))
                .isEqualTo("SUPPORTS t8");
        assertThat(found(TOM, "that they “throw a great deal of money out of the window” in winter"))
                .isEqualTo("nothing");
    }

    @Test
    void aLongQuotationMayBeTidied() {
        assertThat(found(TOM, "“In winter we lose a great deal of heat through the old windows.”"))
                .isEqualTo("SUPPORTS t8");
    }

    @Test
    void anotherFigureContradicts() {
        assertThat(found(TOM, "that mending the roof in autumn will cost 53,000 euros"))
                .isEqualTo("CONTRADICTS t2");
        assertThat(found(RUTH, "that 82 classes learn to swim there every week"))
                .isEqualTo("CONTRADICTS t7");
    }

    @Test
    void aDenialIsNoAssertion() {
        assertThat(found(TOM, "that he had sacked the lifeguards")).isEqualTo("CONTRADICTS t6");
        assertThat(found(TOM, "that he had not sacked the lifeguards")).isEqualTo("SUPPORTS t6");
        assertThat(found(claim(TOM, Stance.DENY, "that he had sacked the lifeguards")))
                .isEqualTo("SUPPORTS t6");
        assertThat(found(claim(TOM, Stance.DENY, "that the roof is leaking"))).isEqualTo("CONTRADICTS t2");
    }

    @Test
    void aQuestionAloneBearsNothingOut() {
        assertThat(found(TOM, "that he had sold the diving tower to a scrap dealer"))
                .isEqualTo("QUESTION_ONLY t3");
    }

    @Test
    void aPlainAnswerDecidesTheQuestion() {
        assertThat(found(TOM, "that he is against a new bath")).isEqualTo("CONTRADICTS t10");
        assertThat(found(claim(TOM, Stance.DENY, "that he is against a new bath")))
                .isEqualTo("SUPPORTS t10");
    }

    @Test
    void whoDidItToWhomCounts() {
        Interview garden = new Interview()
                .says(ASKS, "What happened in the garden?")
                .says(TOM, "The gardener helped the teacher with the ladder. Some of the pupils laughed.");
        assertThat(relation(garden, "that the gardener had helped the teacher with the ladder"))
                .isEqualTo(Relation.SUPPORTS);
        assertThat(relation(garden, "that the teacher was helped with the ladder by the gardener"))
                .isEqualTo(Relation.SUPPORTS);
        assertThat(relation(garden, "that the teacher had helped the gardener with the ladder"))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation(garden, "that all of the pupils had laughed")).isEqualTo(Relation.PARTIAL);
    }

    @Test
    void whatIsDoneByAMeansIsNotDoneByIt() {
        Interview walk = new Interview()
                .says(ASKS, "How do you find the way?")
                .says(TOM, "I choose the path by the weather. The dog carried the basket.");
        assertThat(relation(walk, "that the path is chosen by the weather")).isEqualTo(Relation.SUPPORTS);
        assertThat(relation(walk, "that the dog was carried by the basket")).isEqualTo(Relation.CONTRADICTS);
        Interview told =
                new Interview().says(ASKS, "How do you find the way?").says(TOM, "The path is chosen by the weather.");
        assertThat(relation(told, "that he chooses the path by the weather")).isEqualTo(Relation.SUPPORTS);
    }

    @Test
    void theWholeIsMoreThanAPart() {
        Interview half = new Interview()
                .says(ASKS, "Who paid for the boat?")
                .says(TOM, "The club paid for half of the boat. Some of the rusty screws were loose.");
        assertThat(relation(half, "that the club paid for the whole boat")).isEqualTo(Relation.PARTIAL);
        assertThat(relation(half, "that the club paid for half of the boat")).isEqualTo(Relation.SUPPORTS);
        assertThat(relation(half, "that on the whole some of the rusty screws were loose"))
                .isEqualTo(Relation.SUPPORTS);
        Interview whole =
                new Interview().says(ASKS, "Who paid for the boat?").says(TOM, "The club paid for the whole boat.");
        assertThat(relation(whole, "that the club paid for the whole boat")).isEqualTo(Relation.SUPPORTS);
    }

    @Test
    void oppositesAndAlternativesContradict() {
        Interview market = new Interview()
                .says(ASKS, "How is the market?")
                .says(TOM, "The old market hall is cheap, and it opens again in April. We may sell fish there.");
        assertThat(relation(market, "that the old market hall is expensive")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation(market, "that the market hall opens again in May")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation(market, "that they will sell fish")).isEqualTo(Relation.PARTIAL);
        assertThat(relation(market, "that they may sell fish")).isEqualTo(Relation.SUPPORTS);
    }

    @Test
    void aConditionMustNotBeDropped() {
        Interview rink = new Interview()
                .says(ASKS, "And the ice rink?")
                .says(TOM, "If the pump breaks, the ice rink closes for the winter.");
        assertThat(relation(rink, "that the ice rink closes for the winter")).isEqualTo(Relation.PARTIAL);
        assertThat(relation(rink, "that the ice rink closes for the winter if the pump breaks"))
                .isEqualTo(Relation.SUPPORTS);
    }

    private static Relation relation(Interview interview, String text) {
        List<Evidence> found = interview.finder().find(claim(TOM, Stance.SAY, text));
        assertThat(found).isNotEmpty();
        return found.get(0).relation();
    }

    @Test
    void whoeverAsksIsBorneOutByTheQuestion() {
        assertThat(found(claim(ASKS, Stance.ASK, "whether he had sold the diving tower to a scrap dealer")))
                .isEqualTo("SUPPORTS t3");
    }

    @Test
    void whatAnotherSpeakerSaysIsPartOfItAtMost() {
        assertThat(found(TOM, "that the school needs the bath where classes learn to swim"))
                .isEqualTo("PARTIAL t7");
    }

    @Test
    void whoeverDoesNotSpeakMustBeNamed() {
        assertThat(found("the mayor", "a town without water is only a car park"))
                .isEqualTo("SUPPORTS t11");
    }

    @Test
    void aNameThatNobodyMentionsIsNotBorneOut() {
        assertThat(found(TOM, "that he will mend the leaking roof for Mrs Castellan"))
                .isNotEqualTo("SUPPORTS t2");
    }

    @Test
    void aSentenceWithTheNameOfASpeakerIsThatSpeakersClaim() {
        assertThat(BATH.finder().find("Adeyemi denied that he sacked the lifeguards."))
                .extracting(Evidence::relation)
                .startsWith(Relation.SUPPORTS);
        assertThat(BATH.finder().find("Brandt said that the leaking roof would be mended in autumn."))
                .extracting(Evidence::relation)
                .startsWith(Relation.PARTIAL);
    }

    @Test
    void anAccountOfSeveralSentencesIsBorneOutByAnExchange() {
        String account =
                "Asked what would become of the swimming bath, Adeyemi replied that the roof was leaking and would be"
                        + " mended in the autumn. He said that the showers were warm again. He did not say whether the diving tower was sold.";
        assertThat(BATH.finder().find(account)).extracting(Evidence::relation).containsExactly(Relation.SUPPORTS);
    }

    @Property(tries = 1_000)
    void evidenceLiesInItsTurn(@ForAll @Size(max = 12) List<String> turns, @ForAll String claim) {
        Interview interview = new Interview();
        turns.forEach(turn -> interview.says("Ada", turn));
        interview.says("Ben", claim);
        for (Evidence evidence : interview.finder().find(claim)) {
            assertThat(interview.transcript().turn(evidence.turn()))
                    .hasValueSatisfying(turn ->
                            assertThat(turn.span().contains(evidence.span())).isTrue());
        }
    }

    @Property(tries = 1_000)
    void whatIsSaidIsBorneOutOrTooLittleToTell(@ForAll("sentences") String said) {
        Interview interview = new Interview().says("Ada", "Well?").says("Ben", said);
        assertThat(interview.finder().find(said))
                .allSatisfy(evidence -> assertThat(evidence.relation()).isIn(Relation.SUPPORTS, Relation.PARTIAL));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> sentences() {
        return net.jqwik.api.Arbitraries.of(
                        "roof",
                        "seven",
                        "bridge",
                        "not",
                        "mend",
                        "river",
                        "children",
                        "42",
                        "Lisbon",
                        "sold",
                        "never",
                        "all",
                        "some",
                        "may",
                        "if",
                        "he",
                        "you",
                        "helped",
                        "first",
                        "cheap",
                        "Monday",
                        "by",
                        ",")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words) + ".");
    }
}
