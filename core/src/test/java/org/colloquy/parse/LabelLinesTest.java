package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.unlabelled;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels that stand alone on their lines, without a colon. */
class LabelLinesTest {
    private static String lines(String label, int times) {
        return (label + "\nThe oven is warm.\n\n").repeat(times);
    }

    @Test
    void namesThatRecurFourTimesInAllAreLabels() {
        assertThat(labels(lines("Ada Lind", 2) + lines("Ben Okoro", 2))).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(labels(lines("Ada Lind", 4))).containsExactly("Ada Lind");
        assertThat(labels(lines("Ada Lind", 3) + lines("Ben Okoro", 1))).isEmpty();
        assertThat(labels(lines("Ada Lind", 4) + lines("Ben Okoro", 1))).containsExactly("Ada Lind");
        assertThat(labels(lines("ADA LIND", 4))).containsExactly("ADA LIND");
        assertThat(labels(lines("**Ada Lind**", 4))).containsExactly("Ada Lind");
        assertThat(labels(lines("Ada Lind\n", 4))).containsExactly("Ada Lind");
    }

    @Test
    void otherLinesAreNoLabels() {
        assertThat(labels(lines("Ada Lind", 4) + lines("Keeper of the Gate of Rye", 2)))
                .containsExactly("Ada Lind", "Keeper of the Gate of Rye");
        for (String line : List.of(
                "Keeper of the Gate of Old Rye",
                "Keeperofthegate Ofthemilloftheyardofthe Houseofthehillofthelane",
                "Baker at work",
                "baker",
                "So Ben",
                "Ben Okoro.",
                "Ben Okoro\n\n",
                "The oven is new.\nBen Okoro")) {
            assertThat(labels(lines("Ada Lind", 4) + lines(line, 2))).as(line).containsExactly("Ada Lind");
        }
        String sixty = "Keeperofthegate Ofthemilloftheyardofthe Houseofthehilloflane";
        assertThat(labels(lines("Ada Lind", 4) + lines(sixty, 2))).contains(sixty);
        assertThat(labels(lines("Ada Lind", 4) + lines(sixty + "s", 2))).doesNotContain(sixty + "s");
    }

    @Test
    void whereOtherLabelsRecurLinesAreWords() {
        String names = lines("Ada Lind", 2) + lines("Ben Okoro", 2);
        assertThat(labels(names + unlabelled(90) + said("CLEO FISK", 3))).contains("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("CLEO FISK", 4))).doesNotContain("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("Cleo Fisk", 4))).doesNotContain("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("Note", 4))).contains("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("One thing", 4))).contains("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("house rule", 4))).contains("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("CLEO FISK", 2) + said("DIN BASS", 2)))
                .doesNotContain("Ada Lind");
        assertThat(labels(names + unlabelled(90) + said("CLEO FISK", 3) + said("DIN BASS", 1)))
                .contains("Ada Lind");
    }

    @Test
    void whereOtherLabelsBeginOneParagraphInTenLinesAreWords() {
        String names = lines("Ada Lind", 2) + lines("Ben Okoro", 2);
        assertThat(labels(names + unlabelled(5) + said("CLEO FISK", 1))).contains("Ada Lind");
        assertThat(labels(names + unlabelled(4) + said("CLEO FISK", 1))).doesNotContain("Ada Lind");
        assertThat(labels(names + "The oven\nis warm.\n\n" + unlabelled(3) + said("CLEO FISK", 1)))
                .doesNotContain("Ada Lind");
    }

    @Test
    void aNameThatComesOnceIsALabelIfWordsElsewhereMentionIt() {
        String others = lines("Ada Lind", 2) + lines("Ben Okoro", 2);
        for (String mention : List.of(
                "I asked Cleo about it.",
                "It is. Cleo Fisk came.",
                "I asked, Cleo, whether it is.",
                "So says Cleo.",
                "It is from Cleo Fisk",
                "I saw Ms. Cleo Fisk there.",
                "So says old Cleo\u00A0 Fisk.")) {
            assertThat(labels(others + "Ada Lind\n" + mention + "\n\n" + lines("Cleo Fisk", 1)))
                    .as(mention)
                    .contains("Cleo Fisk");
        }
        for (String mention : List.of(
                "Cleo Fisk came.",
                "It is. Cleo came.",
                "It is cleo fisk.",
                "It is Cleon.",
                "I asked Fisk about it.",
                "I asked – Cleo is here.")) {
            assertThat(labels(others + "Ada Lind\n" + mention + "\n\n" + lines("Cleo Fisk", 1)))
                    .as(mention)
                    .doesNotContain("Cleo Fisk");
        }
        String mention = "Ada Lind\nI asked Cleo about it.\n\n";
        assertThat(labels(others + mention + "Cleo Fisk\nDin Bass\n\n")).doesNotContain("Cleo Fisk");
        assertThat(labels(others + mention + lines("Cleo", 1))).doesNotContain("Cleo");
        assertThat(labels(others + mention + lines("Cleo Fisk (Rye)", 1))).contains("Cleo Fisk (Rye)");
        assertThat(labels(others + "[I asked Cleo about it.]\n\n" + lines("Cleo Fisk", 1)))
                .doesNotContain("Cleo Fisk");
    }
}
