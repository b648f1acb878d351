package org.colloquy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MonthsTest {
    @Test
    void everyMonthIsKnownByItsNameAndItsFirstThreeLetters() {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            assertThat(Months.number(name)).as(name).isEqualTo(month.getValue());
            assertThat(Months.number(name.substring(0, 3))).as(name).isEqualTo(month.getValue());
            assertThat(Months.number(name.substring(0, 3) + ".")).as(name).isEqualTo(month.getValue());
        }
        assertThat(Months.number("sept.")).isEqualTo(9);
    }

    @Test
    void otherWordsAreNoMonths() {
        assertThat(Months.isMonth("")).isFalse();
        assertThat(Months.isMonth("ma")).isFalse();
        assertThat(Months.isMonth("monday")).isFalse();
        assertThat(Months.isMonth("ember")).isFalse();
    }
}
