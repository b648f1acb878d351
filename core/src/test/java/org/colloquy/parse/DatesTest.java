package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The day that a title names. */
class DatesTest {
    private static Optional<LocalDate> date(String words) {
        return Reading.of("The oven, " + words + "\n\nADA LIND: It is.\n\nADA LIND: It was.\n")
                .result()
                .transcript()
                .metadata()
                .date();
    }

    @Test
    void aDayIsWrittenInManyWays() {
        for (String day : List.of(
                "3 May 2024",
                "May 3, 2024",
                "May 3rd, 2024",
                "the 3rd of May 2024",
                "3. May 2024",
                "2024-05-03",
                "2024-05-03T10:00",
                "Friday, 3 MAY 2024 in Rye",
                "(3 May 2024)",
                "03 May 2024")) {
            boolean between = day.contains(" of ");
            assertThat(date(day)).as(day).isEqualTo(between ? Optional.empty() : Optional.of(LocalDate.of(2024, 5, 3)));
        }
        assertThat(date("1 Jan. 1000")).contains(LocalDate.of(1000, 1, 1));
        assertThat(date("Dec 31, 9999")).contains(LocalDate.of(9999, 12, 31));
        assertThat(date("22nd Sept. 1931 or 3 May 2024")).contains(LocalDate.of(1931, 9, 22));
    }

    @Test
    void whatIsNoDayIsNone() {
        for (String words : List.of(
                "May 2024",
                "3 May",
                "0 May 2024",
                "32 May 2024",
                "31 June 2024",
                "3 May 999",
                "3 May 10000",
                "3x May 2024",
                "3 Mayor 2024",
                "2024-13-03",
                "2024-00-03",
                "2024-05-00",
                "2024-05-32",
                "0999-05-03",
                "2024/05/03",
                "24-05-03",
                "May the oven 3 2024",
                "May",
                "12")) {
            assertThat(date(words)).as(words).isEmpty();
        }
    }
}
