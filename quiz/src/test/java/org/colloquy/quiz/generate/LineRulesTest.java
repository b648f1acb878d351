package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.quiz.Interviews;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRulesTest {
    private static Line line(String text) {
        Turn turn = Interviews.of("ADA LIND: " + text).turns().get(0);
        return Line.of(turn, 0, new Range(0, turn.text().length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The captain painted the whole cabin green in March.",
                "The oven in the mill was built in the same year as the bridge.",
                "We bought a house that was older than the bridge.",
                "I hope that the baker keeps the old oven for years."
            })
    void aLineThatSaysItAllStandsAlone(String text) {
        assertThat(LineRules.standsAlone(line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "And from that we can estimate the price of every roll.",
                "I think that means the oven in the bakery is cold.",
                "In the fourth one I got a hose with a timer.",
                "The head of the bakery spoke in the same vein.",
                "I figured, just put em all together in the bakery.",
                "I feel like th the number of visitors dropped in winter."
            })
    void aLineThatPointsOutsideOrBreaksOffDoesNot(String text) {
        assertThat(LineRules.standsAlone(line(text))).isFalse();
    }
}
