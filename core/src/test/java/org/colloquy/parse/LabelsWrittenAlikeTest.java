package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.doubtful;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;

import org.junit.jupiter.api.Test;

/** What occurs once is a label where it is written as the sure labels of its text are. */
class LabelsWrittenAlikeTest {
    @Test
    void aNameOfOneWordNeedsOneSuchLabelInFive() {
        String fifth = said("Ada Lind", 8) + said("Ben", 2);
        assertThat(labels(fifth + said("Cleo", 1))).contains("Cleo");
        assertThat(labels(fifth + said("Cleo, baker", 1))).doesNotContain("Cleo, baker");

        String less = said("Ada Lind", 9) + said("Ben", 2) + said("Cleo", 1);
        assertThat(labels(less)).containsExactly("Ada Lind", "Ben");
        assertThat(doubtful(less)).containsExactly("Cleo");
    }

    @Test
    void labelsThatNameNobodyAreNotCounted() {
        String text = said("Ada Lind", 8) + said("Ben", 2) + said("Unidentified Man", 5) + said("Cleo", 1);
        assertThat(labels(text)).contains("Cleo");
    }

    @Test
    void aNameInCapitalsNeedsOneSuchLabelInFive() {
        assertThat(labels(said("Ada Lind", 8) + said("BEN OKORO", 2) + said("CLEO FISK", 1)))
                .contains("CLEO FISK");
        assertThat(labels(said("Ada Lind", 9) + said("BEN OKORO", 2) + said("CLEO FISK", 1)))
                .doesNotContain("CLEO FISK");
        assertThat(labels(said("ADA LIND", 8) + said("Ben Okoro", 2) + said("Cleo Fisk", 1)))
                .contains("Cleo Fisk");
        assertThat(labels(said("ADA LIND", 9) + said("Ben Okoro", 2) + said("Cleo Fisk", 1)))
                .doesNotContain("Cleo Fisk");
    }

    @Test
    void aLabelInCapitalsHasTwelveWordsAtMost() {
        String twelve = "KEEPER OF THE KEYS OF THE GATE OF THE YARD OF RYE";
        assertThat(labels(said("ADA LIND", 4) + said(twelve, 1))).contains(twelve);
        assertThat(labels(said("ADA LIND", 4) + said(twelve + " HALL", 1))).containsExactly("ADA LIND");
    }

    @Test
    void aLabelInOrdinaryLettersHasTwentyFiveWordsAtMost() {
        String many =
                "Keeper of the Keys of the Gate of the Yard of the Hall of the Mill of the Lane of the Pond of the Isle";
        assertThat(labels(said("Ada Lind", 4) + said(many, 1))).contains(many);
        assertThat(labels(said("Ada Lind", 4) + said(many + " Rye", 1))).containsExactly("Ada Lind");
    }

    @Test
    void whereLabelsBeginParagraphsALabelBeginsOne() {
        String inside = "Ada Lind: The oven is warm.\nBen Okoro: The oven is cold.\n\n";
        String once = "Ada Lind: The oven is warm.\nCleo Fisk: The oven is new.\n\n";
        assertThat(labels(said("Ben Okoro", 7) + inside + once)).contains("Cleo Fisk");
        assertThat(labels(said("Ben Okoro", 8) + inside + once)).doesNotContain("Cleo Fisk");
        assertThat(labels(said("Ben Okoro", 8) + inside + once.replace("Cleo Fisk", "Mr. Fisk")))
                .contains("Mr. Fisk");
    }

    @Test
    void aTitleAndANameAreALabelAmongCapitals() {
        String capitals = said("ADA LIND", 4);
        assertThat(labels(capitals + said("Mr. Stone", 1))).contains("Mr. Stone");
        assertThat(labels(capitals + said("Mr. Cleo Ann Fisk", 1))).contains("Mr. Cleo Ann Fisk");
        assertThat(labels(capitals + said("Mayor of Old Rye", 1))).contains("Mayor of Old Rye");
        assertThat(labels(capitals + said("Mayor of Old Mill Lane", 1))).contains("Mayor of Old Mill Lane");
        assertThat(labels(capitals + said("The Mayor", 1))).contains("The Mayor");
        assertThat(labels(capitals + said("The Court", 1))).contains("The Court");
    }

    @Test
    void otherWordsAreNoLabelAmongCapitals() {
        String capitals = said("ADA LIND", 4);
        assertThat(labels(capitals + said("Stone", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Mayor", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("The Baker", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Court Stone", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Mr. Cleo Ann Fisk Stone", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Mayor of Old Rye Mill Lane", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Mayor of old Rye", 1))).containsExactly("ADA LIND");
    }

    @Test
    void aRoleAndAKnownNameAreALabelAmongCapitals() {
        String capitals = said("ADA LIND", 4);
        assertThat(labels(capitals + said("Head baker Ada Lind", 1))).contains("Head baker Ada Lind");
        assertThat(labels(capitals + said("Head baker Ada lind", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Head baker Cleo Fisk", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("The baker knows Ada Lind", 1))).contains("The baker knows Ada Lind");
        assertThat(labels(capitals + said("The baker is Ada Lind", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Rye and its baker Ada Lind", 1))).contains("Rye and its baker Ada Lind");
    }

    @Test
    void aRoleInSmallLettersAndANameAreALabelAmongNames() {
        String names = said("Ada Lind", 4);
        for (String label : new String[] {
            "Former chairman of the garden Cleo Fisk",
            "elected chairman of the garden Cleo Fisk",
            "chairman of the garden Cleo Fisk",
            "garden chairman Cleo Fisk"
        }) {
            assertThat(labels(names + said(label, 1))).contains(label);
            assertThat(labels(said("ADA LIND", 4) + said(label, 1))).containsExactly("ADA LIND");
        }
        for (String label : new String[] {
            "newly elected chairman of the garden Cleo Fisk",
            "chairman of the garden Cleo Fisk, retired",
            "chairman of the garden Fisk",
            "gardener Cleo Fisk"
        }) {
            assertThat(labels(names + said(label, 1))).containsExactly("Ada Lind");
        }
    }

    @Test
    void aRoleInSmallLettersBeginsAParagraph() {
        String lines = "Ada Lind: The oven is warm.\nBen Okoro: The oven is cold.\n".repeat(3);
        String label = "chairman of the garden Cleo Fisk";
        assertThat(labels(lines + label + ": The oven is new.\n")).doesNotContain(label);
        assertThat(labels(lines + "\n" + label + ": The oven is new.\n")).contains(label);
    }

    @Test
    void aStopEndsALabelWhereOneLabelInTenHasOne() {
        String stops = "CHAIR LIND. The oven is warm.\n\nCHAIR LIND. The oven is cold.\n\n";
        String once = "CHAIR FISK. The oven is new.\n\n";
        assertThat(labels(stops + said("BEN OKORO", 18) + once)).contains("CHAIR FISK");
        assertThat(labels(stops + said("BEN OKORO", 19) + once)).doesNotContain("CHAIR FISK");
    }

    @Test
    void aColonAmongStopsEndsTheLabelOfATitledPersonOnly() {
        String stops = "Mr. LIND. The oven is warm.\n\n".repeat(6);
        assertThat(labels(stops + said("CLEO FISK", 1))).doesNotContain("CLEO FISK");
        assertThat(labels(stops + said("Mr. FISK", 1))).contains("Mr. FISK");
    }

    @Test
    void aKnownNameBeforeAStopIsALabelWhereStopsEndLabels() {
        String title = "Interview with baker Ada Lind by Ben Okoro\n\n";
        String colons = said("OKORO", 2) + said("ADA LIND", 2);
        assertThat(labels(title + colons + "LIND. That is what the oven says.\n"))
                .doesNotContain("LIND");
        String stops = "OKORO. Is the oven warm?\n\nADA LIND. It is.\n\n".repeat(2);
        assertThat(labels(title + stops + "LIND. It is cold now.\n")).contains("LIND");
    }
}
