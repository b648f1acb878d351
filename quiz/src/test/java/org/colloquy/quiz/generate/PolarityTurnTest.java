package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityTurnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The keeper is painting the old pier.            | The keeper is not painting the old pier.
            The ferry has left the old pier.                | The ferry has not left the old pier.
            The council can pay the ferrymen.               | The council cannot pay the ferrymen.
            We’re rebuilding the boathouse in June.         | We’re not rebuilding the boathouse in June.
            They’ll open the harbour café in June.          | They will not open the harbour café in June.
            I’ve painted the cabin green.                   | I have not painted the cabin green.
            We built the pier from old railway sleepers.    | We did not build the pier from old railway sleepers.
            The captain sold the crane to a farmer.         | The captain did not sell the crane to a farmer.
            The bakery needs a second oven.                 | The bakery does not need a second oven.
            The pupils carry the boxes to the ferry.        | The pupils do not carry the boxes to the ferry.
            The work shows that the pier is old.            | The work does not show that the pier is old.
            We have a ferry from Monday to Friday.          | We do not have a ferry from Monday to Friday.
            In March, we sold the old crane.                | In March, we did not sell the old crane.
            """)
    void aStatementIsDenied(String text, String denied) {
        assertThat(PolarityTurn.of(text, false)).contains(new PolarityTurn.Turn(denied, true));
        assertThat(PolarityTurn.of(denied, false).map(PolarityTurn.Turn::denies))
                .isNotEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The keeper is painting the old pier.         | The keeper isn’t painting the old pier.
            The council can pay the ferrymen.            | The council can’t pay the ferrymen.
            They’ll open the harbour café in June.       | They won’t open the harbour café in June.
            We built the pier from old railway sleepers. | We didn’t build the pier from old railway sleepers.
            """)
    void aStatementIsDeniedAsOneSpeaks(String text, String denied) {
        assertThat(PolarityTurn.of(text, true)).contains(new PolarityTurn.Turn(denied, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The keeper is not painting the old pier.    | The keeper is painting the old pier.
            The council cannot pay the ferrymen.        | The council can pay the ferrymen.
            The captain won’t sell the old crane.       | The captain will sell the old crane.
            We did not sell the old crane.              | We sold the old crane.
            The bakery doesn’t need a second oven.      | The bakery needs a second oven.
            The ferrymen don't carry heavy boxes.       | The ferrymen carry heavy boxes.
            The company didn’t cancel the ferry.        |
            """)
    void aDenialIsAffirmed(String text, String affirmed) {
        assertThat(PolarityTurn.of(text, false))
                .isEqualTo(Optional.ofNullable(affirmed).map(words -> new PolarityTurn.Turn(words, false)));
    }

    /** Put in and taken out again, {@code not} leaves the sentence as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper is painting the old pier.",
                "The ferry has left the old pier.",
                "We built the pier from old railway sleepers.",
                "The bakery needs a second oven.",
                "The council can pay the ferrymen."
            })
    void turnedTwiceItIsTheSame(String text) {
        String denied = PolarityTurn.of(text, false).orElseThrow().text();
        assertThat(denied).isNotEqualTo(text);
        assertThat(PolarityTurn.of(denied, false).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the keeper painting the old pier?",
                "Paint the old pier before the summer.",
                "The keeper always paints the old pier.",
                "We sold the crane because it was rusty.",
                "Many visitors have seen the old pier.",
                "The captain came and sold the crane.",
                "The captain, who is old, is painting the pier.",
                "The ferry that we sold was rusty.",
                "Nobody is painting the old pier.",
                "The ferry is about a mile away.",
                "The keeper’s painting hangs in the old café.",
                "We hope that the ferry will come.",
                "Not the keeper is painting the old pier.",
                "The ferry is not the old one.",
                "It was not only the keeper, but the captain.",
                "Sold to the highest bidder in June."
            })
    void inDoubtThereIsNoTurn(String text) {
        assertThat(PolarityTurn.of(text, false)).isEmpty();
    }
}
