package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import org.colloquy.transcript.Metadata;
import org.junit.jupiter.api.Test;

/** What the line below the title says of outlet and place. */
class DatelinesTest {
    private static Metadata metadata(String line) {
        return transcript("A talk about bread\n\n" + line + "\n\n" + said("ADA LIND", 2) + said("BEN OKORO", 2))
                .metadata();
    }

    @Test
    void aLineEndsWithItsDate() {
        for (String date : List.of("3 May 2024", "May 3, 2024")) {
            Metadata both = metadata("Radio Rye, Carrow, " + date);
            assertThat(both.organisation()).contains("Radio Rye");
            assertThat(both.place()).contains("Carrow");
            Metadata place = metadata("Carrow, " + date);
            assertThat(place.organisation()).isEmpty();
            assertThat(place.place()).contains("Carrow");
            assertThat(metadata(date).place()).isEmpty();
        }
        assertThat(metadata("Radio Rye, Carrow").organisation()).isEmpty();
        assertThat(metadata("Carrow, on the rainy third of May 3 2024").place()).isEmpty();
    }

    @Test
    void ofTwoPlacesNobodyCanSayWhich() {
        Metadata two = metadata("Carrow, Rye, 3 May 2024");
        assertThat(two.place()).isEmpty();
        Metadata outlets = metadata("Radio Rye, Carrow News, Carrow, 3 May 2024");
        assertThat(outlets.organisation()).isEmpty();
        assertThat(outlets.place()).contains("Carrow");
    }

    @Test
    void aWeekdayIsNoPlace() {
        assertThat(metadata("Carrow, Friday, 3 May 2024").place()).contains("Carrow");
        Metadata outlet = metadata("Radio Rye, Friday, 3 May 2024");
        assertThat(outlet.organisation()).contains("Radio Rye");
        assertThat(outlet.place()).isEmpty();
        assertThat(metadata("Friday, 3 May 2024").place()).isEmpty();
    }

    @Test
    void aPartThatIsNoNameMakesTheLineNoDateline() {
        for (String part : List.of(
                "carrow", "Room 7", "One of us", "Session", "Old Mill Lane House Yard", "", "The mill on the hill")) {
            Metadata read = metadata("Radio Rye, " + part + ", Carrow, 3 May 2024");
            assertThat(read.organisation()).as(part).isEmpty();
            assertThat(read.place()).as(part).isEmpty();
        }
        assertThat(metadata("Old Mill Lane House, 3 May 2024").place()).contains("Old Mill Lane House");
    }

    @Test
    void aLineOfSixPartsIsNoDateline() {
        assertThat(metadata("Radio Rye, Rye News, Carrow, Mill, 3 May 2024").place())
                .isEmpty();
        assertThat(metadata("Radio Rye, Friday, Carrow, May 3, 2024").place()).contains("Carrow");
        assertThat(metadata("Radio Rye, Friday, Carrow, Monday, May 3, 2024").place())
                .isEmpty();
    }
}
