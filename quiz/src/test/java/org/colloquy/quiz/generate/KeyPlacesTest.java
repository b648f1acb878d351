package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeyPlacesTest {
    private static List<Integer> places(List<Integer> options, long seed) {
        return KeyPlaces.of(options, Collections.nCopies(options.size(), OptionalInt.empty()), Chance.of(seed));
    }

    @Property(tries = 300)
    void noPlaceComesUpFiveTimesInARow(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 2, max = 4) Integer> options, @ForAll long seed) {
        List<Integer> places = places(options, seed);
        for (int i = 0; i + 5 <= places.size(); i++) {
            assertThat(places.subList(i, i + 5).stream().distinct()).hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 300)
    void noPlaceHasMoreThanHalfOfTheKeys(@ForAll @IntRange(min = 8, max = 40) int count, @ForAll long seed) {
        List<Integer> places = places(Collections.nCopies(count, 4), seed);
        assertThat(places).allMatch(place -> 2 * Collections.frequency(places, place) <= count);
    }

    @Property(tries = 300)
    void whatIsSettledStays(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3) Integer> settled, @ForAll long seed) {
        List<OptionalInt> known = settled.stream().map(OptionalInt::of).collect(Collectors.toList());
        known.add(OptionalInt.empty());
        List<Integer> places = KeyPlaces.of(Collections.nCopies(known.size(), 4), known, Chance.of(seed));
        assertThat(places.subList(0, settled.size())).isEqualTo(settled);
    }

    /** In 2,000 quizzes, the key after two keys in the first place stands there again about one time in four. */
    @Test
    void whoeverCountsForeseesNothing() {
        List<List<Integer>> begun = IntStream.range(0, 2_000)
                .mapToObj(seed -> places(Collections.nCopies(10, 4), seed))
                .filter(places -> places.get(7) == 0 && places.get(8) == 0)
                .toList();
        double again = begun.stream().filter(places -> places.get(9) == 0).count() / (double) begun.size();
        assertThat(begun).hasSizeGreaterThan(60);
        assertThat(again).isBetween(0.1, 0.4);
    }
}
