package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 kilos                                | 31     | 31
            1,200 rolls                             | 1,200  | 1200
            2.50 metres                             | 2.50   | 2.5
            3.5 million readers                     | 3.5 million | 3500000
            twenty-three children                   | twenty-three | 23
            one hundred and eighty-six steps        | one hundred and eighty-six | 186
            forty thousand pounds                   | forty thousand | 40000
            two hundred and sixty thousand pounds   | two hundred and sixty thousand | 260000
            a hundred pupils                        | hundred | 100
            the ninth of October                    | ninth   | 9
            the first of May                        | first   | 1
            the twenty-first of June                | twenty-first | 21
            one pound eighty for a single           | one pound eighty | 1.8
            one metre and forty                     | one metre and forty | 1.4
            a run of two and a half                 | two     | 2
            """)
    void readsNumbers(String text, String words, BigDecimal value) {
        List<NumberMention> found = NumberFinder.in(text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(
                        found.get(0).span().start(), found.get(0).span().end()))
                .isEqualTo(words);
        assertThat(found.get(0).value()).isEqualByComparingTo(value);
    }

    @Test
    void keepsNumbersApartThatDoNotBelongTogether() {
        assertThat(values("twelve, fifteen if you are lucky")).containsExactly(12, 15);
        assertThat(values("twelve fifteen")).containsExactly(12, 15);
        assertThat(values("from ten to two")).containsExactly(10, 2);
        assertThat(values("two pounds for ten days")).containsExactly(2, 10);
    }

    @Test
    void wordsThatAreMostlyNoNumbersAreNone() {
        assertThat(NumberFinder.in("One of them came second, the first time I saw one."))
                .isEmpty();
        assertThat(NumberFinder.in("The 1.2.3 release")).isEmpty();
    }

    private static List<Integer> values(String text) {
        return NumberFinder.in(text).stream()
                .map(number -> number.value().intValueExact())
                .toList();
    }

    @Property
    void anyTextHasNumbersInOrder(@ForAll String text) {
        int end = 0;
        for (NumberMention number : NumberFinder.in(text + " one hundred " + text)) {
            assertThat(number.span().start()).isGreaterThanOrEqualTo(end);
            end = number.span().end();
        }
    }
}
