package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;

class TurnRankingTest {
    private static final Interview SWIMMING_BATH = new Interview()
            .says("Nora Lind", "Good morning.")
            .says("Tom Adeyemi", "Morning.")
            .says("Nora Lind", "What about the roof of the swimming bath?")
            .says("Tom Adeyemi", "The roof will be mended in the autumn. The money is there.")
            .says("Nora Lind", "And the library?")
            .says("Tom Adeyemi", "We are opening the library on Sundays, from March on.")
            .says("Nora Lind", "Thank you.")
            .says("Ruth Brandt", "May I add something about the buses?")
            .says("Nora Lind", "Please.")
            .says("Ruth Brandt", "The night bus stays.");

    private static List<String> ranked(String claim) {
        return SWIMMING_BATH.finder().rank(claim).stream().map(Turn::id).toList();
    }

    @Test
    void theTurnThatSharesTheRareWordsComesFirst() {
        assertThat(ranked("The library opens on Sundays")).startsWith("t6");
        assertThat(ranked("They had the roof mended")).startsWith("t4");
    }

    @Test
    void inflectionDoesNotMatter() {
        assertThat(ranked("bath roofs")).startsWith("t3");
        assertThat(ranked("libraries opened")).startsWith("t6");
    }

    @Test
    void theClaimantsTurnComesBeforeAnothers() {
        assertThat(ranked("Ruth Brandt spoke of the bus")).startsWith("t10");
    }

    @Test
    void closeWordsCountMoreThanScatteredOnes() {
        Interview interview = new Interview()
                .says("Ada", "The bus was full and, as the driver told us at the stop, late that night.")
                .says("Ben", "One.")
                .says("Ben", "Two.")
                .says("Ben", "Three.")
                .says("Ada", "The driver was full of praise and, as we told everybody there, the night bus ran late.");
        assertThat(interview.finder().rank("night bus").get(0).id()).isEqualTo("t5");
    }

    @Test
    void neighboursOfAMatchComeBeforeTurnsFarAway() {
        assertThat(ranked("mended in autumn").subList(0, 3)).containsExactlyInAnyOrder("t3", "t4", "t5");
    }

    @Test
    void turnsWithoutWordsAreRankedToo() {
        Interview interview =
                new Interview().says("Ada", "").says("Ben", "The bus is late.").says("Ada", "");
        assertThat(interview.finder().rank("the bus").stream().map(Turn::id)).containsExactly("t2", "t1", "t3");
    }

    @Test
    void aTranscriptWithoutTurnsHasNone() {
        assertThat(new Interview().finder().rank("the bus")).isEmpty();
    }

    @Property(tries = 1_000)
    void everyTurnIsRankedOnce(@ForAll @Size(max = 20) List<String> turns, @ForAll String claim) {
        Interview interview = new Interview();
        turns.forEach(turn -> interview.says("Ada", turn));
        List<String> ids =
                IntStream.rangeClosed(1, turns.size()).mapToObj(i -> "t" + i).toList();
        assertThat(interview.finder().rank(claim).stream().map(Turn::id)).containsExactlyInAnyOrderElementsOf(ids);
    }
}
