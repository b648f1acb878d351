package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.quiz.Interviews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthTest {
    private static int worth(String text) {
        return Worth.of(Line.of(
                Interviews.of("ADA LIND: " + text + "\nBEN OKO: So it is.\n")
                        .turns()
                        .get(0),
                0,
                new Range(0, text.length())));
    }

    @ParameterizedTest
    @CsvSource({
        "The baker has kept forty pigeons above the warm oven., Certain necessary measures are taken in respective areas.",
        "The captain painted the cabin roof green in March., Various relevant matters were discussed in suitable form."
    })
    void aLineThatSaysSomethingParticularIsWorthMoreThanOneThatOnlyPromisesIt(String full, String hollow) {
        assertThat(worth(full)).isGreaterThanOrEqualTo(Worth.GOOD);
        assertThat(worth(hollow)).isLessThan(Worth.LEAST);
    }
}
