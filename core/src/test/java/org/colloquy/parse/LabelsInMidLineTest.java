package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels within a line, where question and answer run on. */
class LabelsInMidLineTest {
    private static final String BEGIN = "ADA LIND: Yes.\n\nBEN OKORO: No.\n\n";

    /** The turns after two in which each label begins a line. */
    private static List<String> turns(String line) {
        List<String> turns = Reading.of(BEGIN + line).turns();
        return turns.subList(2, turns.size());
    }

    @Test
    void aLabelStandsBetweenTwoSentences() {
        assertThat(turns("ADA LIND: It is. BEN OKORO: Is it? ADA LIND: It was.\nAnd is.\n"))
                .containsExactly("Ada Lind: It is.", "Ben Okoro: Is it?", "Ada Lind: It was. And is.");
        for (String after : List.of("It was.", "7.", "— it was.", "“It was.”", "I", " It was.")) {
            assertThat(turns("ADA LIND: It is. BEN OKORO: " + after)).as(after).hasSize(2);
        }
        for (String before : List.of("is?", "is!", "is —", "is”", "is)")) {
            assertThat(turns("ADA LIND: It " + before + " BEN OKORO: So."))
                    .as(before)
                    .hasSize(2);
        }
    }

    @Test
    void otherPlacesAreWords() {
        for (String line : List.of(
                "It is. BEN OKORO: so.",
                "It is, BEN OKORO: So.",
                "It is BEN OKORO: So.",
                "It is. BEN OKORO:So.",
                "It is. ADA LIND: So.",
                "It is. Ada Lind: So.",
                "It is. CLEO FISK: So.",
                "It is. xBEN OKORO: So.",
                "It is.BEN OKORO: So.",
                "It is. BEN OKORO:",
                "It is. BEN OKORO: ",
                "It is. Note: So.",
                "It is: BEN OKOR: So.")) {
            assertThat(turns("ADA LIND: " + line)).as(line).hasSize(1);
        }
        assertThat(turns("[The mill]\n\nBEN OKORO: So.")).containsExactly("Ben Okoro: So.");
    }

    @Test
    void theTurnsLieApartInTheText() {
        assertThat(Reading.of(BEGIN + "ADA LIND: It is. BEN OKORO: Is it?\nSo.").turnSources())
                .endsWith("ADA LIND: It is.", "BEN OKORO: Is it?\nSo.");
    }
}
