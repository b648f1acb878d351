package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.language.NumberFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The keeper feeds forty-four pigeons before sunrise.   | forty-four
            The keeper feeds twelve pigeons before sunrise.       | twelve
            Nearly half of the pigeons come back.                 | half
            The keeper bought two dozen eggs for the party.       | two dozen
            The keeper feeds 44 pigeons before sunrise.           | 44
            The harbour wall cost 3.5 million crowns.             | 3.5
            """)
    void theOneNumberOfALineIsFound(String line, String printed) {
        assertThat(Numeral.only(line).map(Numeral::printed)).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper feeds forty pigeons and twelve ducks.",
                "The keeper is the second of three brothers.",
                "We are waiting for the 2019 figures.",
                "We met on 9 May in the harbour café.",
                "The 2018 Harbour Games were cold.",
                "We read Chapter 5 of the harbour rules.",
                "A five-star hotel stands at the harbour.",
                "The first half of the year was cold.",
                "An 8 per cent rise would ruin the ferry.",
                "It is one of the oldest ferries.",
                "The ferry leaves at 7 am from the pier."
            })
    void whatIsNoPlainNumberIsLeftAlone(String line) {
        assertThat(Numeral.only(line)).isEmpty();
    }

    @Property(tries = 200)
    void aSeriesHasTheNumberAndOthersInOrder(@ForAll long seed) {
        for (String printed : List.of("forty-four", "twelve", "fifty", "44", "2,300", "3.5", "1987")) {
            String line = "The keeper came home in %s with many pigeons.".formatted(printed);
            List<String> series = Numeral.only(line).orElseThrow().series(4, Chance.of(seed));
            List<BigDecimal> values = series.stream()
                    .map(number -> NumberFinder.in(number).get(0).value())
                    .toList();
            assertThat(series).hasSize(4).contains(printed).doesNotHaveDuplicates();
            assertThat(values).isSorted();
        }
    }

    /** Nobody can tell the number by its place: among many series it stands at each. */
    @ParameterizedTest
    @ValueSource(strings = {"forty-four", "twelve", "44"})
    void itStandsAtEachPlace(String printed) {
        Numeral number = Numeral.only("The keeper counted %s pigeons on the roof.".formatted(printed))
                .orElseThrow();
        int[] places = new int[4];
        Chance chance = Chance.of(5);
        for (int i = 0; i < 400; i++) {
            places[number.series(4, chance).indexOf(printed)]++;
        }
        assertThat(Arrays.stream(places).min().orElseThrow()).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "nineteen", "ninety", "twenty-one"})
    void withoutRoomOnBothSidesThereIsNoSeries(String printed) {
        Optional<Numeral> number = Numeral.only("The keeper counted %s pigeons on the roof.".formatted(printed));
        assertThat(number.orElseThrow().series(4, Chance.of(1))).isEmpty();
    }
}
