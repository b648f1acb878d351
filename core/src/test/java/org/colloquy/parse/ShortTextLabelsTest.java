package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.unlabelled;

import org.junit.jupiter.api.Test;

/** The labels of a text in which everybody speaks once, or nobody in a way that is sure. */
class ShortTextLabelsTest {
    @Test
    void namesInCapitalsHaveSixWordsAtMost() {
        assertThat(labels(said("ADA LIND", 1) + said("KEEPER OF THE GATE OF RYE", 1)))
                .containsExactly("ADA LIND", "KEEPER OF THE GATE OF RYE");
        assertThat(labels(said("KEEPER OF THE GATE OF RYE", 1))).containsExactly("KEEPER OF THE GATE OF RYE");
        assertThat(labels(said("KEEPER OF THE OLD GATE OF RYE", 1))).isEmpty();
        assertThat(labels(said("Keeper of the Gate of Rye", 1))).containsExactly("Keeper of the Gate of Rye");
        assertThat(labels(said("Keeper of the Old Gate of Rye", 1))).isEmpty();
    }

    @Test
    void whereSomeAreInCapitalsOnlyCapitalsAreLabels() {
        assertThat(labels(said("ADA LIND", 1) + said("Ben Okoro", 1))).containsExactly("ADA LIND");
        assertThat(labels(said("KEEPER OF THE OLD GATE OF RYE", 1) + said("Ben Okoro", 1)))
                .containsExactly("Ben Okoro");
    }

    @Test
    void namesInOrdinaryLettersBeginAParagraph() {
        String lines = "Ada Lind: The oven is warm.\nBen Okoro: The oven is cold.\n";
        assertThat(labels(lines)).containsExactly("Ada Lind");
        assertThat(labels(lines.replace("Lind", "LIND").replace("Ada", "ADA").replace("Ben Okoro", "BEN OKORO")))
                .containsExactly("ADA LIND", "BEN OKORO");
        String full = "ADA LIND: The oven is as warm as we need it and,\nBEN OKORO: as I said, nobody knows why.\n";
        assertThat(labels(full)).containsExactly("ADA LIND");
    }

    @Test
    void theSurnameOfAShortTextIsALabel() {
        String text = said("ADA LIND", 1) + said("BEN OKORO", 1) + said("Lind", 1) + said("Fisk", 1);
        assertThat(labels(text)).containsExactly("ADA LIND", "BEN OKORO", "Lind");
    }

    @Test
    void aRoleAndANameAreALabelAmongNames() {
        String label = "chairman of the garden Cleo Fisk";
        assertThat(labels(said("Ada Lind", 1) + said(label, 1))).containsExactly("Ada Lind", label);
    }

    @Test
    void aRoleBeforeTheNameOfTheTitleIsALabel() {
        String title = "Interview with baker Ada Lind\n\n";
        assertThat(labels(title + said("head of the choir Ada Lind", 1))).containsExactly("head of the choir Ada Lind");
        assertThat(labels(title + said("head of the choir Ada Fisk", 1))).isEmpty();
        assertThat(labels(title + said("head of the choir Ada lind", 1))).isEmpty();
        assertThat(labels(title + said("head of the choir Ada Lind, retired", 1)))
                .isEmpty();
        assertThat(labels(title + "The oven is warm.\nhead of the choir Ada Lind: The oven is cold.\n"))
                .isEmpty();
    }

    @Test
    void wordsInSmallLettersBeginSevenParagraphsInTen() {
        String seven = said("ada", 3) + said("ben", 2) + said("cleo", 2);
        assertThat(labels(seven + unlabelled(3))).containsExactly("ada", "ben", "cleo");
        assertThat(labels(seven + unlabelled(4))).isEmpty();
        assertThat(labels(seven + "The oven\nis warm.\n\n" + unlabelled(2))).containsExactly("ada", "ben", "cleo");
        assertThat(labels(said("ada", 3) + said("ben", 2))).containsExactly("ada", "ben");
        assertThat(labels(said("ada", 3) + said("ben", 2) + said("cleo", 1))).containsExactly("ada", "ben");
        assertThat(labels(said("ada lind", 3) + said("ben okoro", 2))).containsExactly("ada lind", "ben okoro");
        assertThat(labels(said("ada lind fisk", 3) + said("ben okoro", 3))).isEmpty();
        assertThat(labels(said("ada", 2) + said("ben", 2) + "ada: Yes.\nben: No.\n"))
                .isEmpty();
    }

    @Test
    void stopsAloneNameNobody() {
        String voices = "<v Ada Lind>The oven is warm.\n\n<v Ada Lind>It is.\n\n";
        assertThat(labels(voices + "<v .>The oven is cold.\n\n<v .>Is it?\n")).containsExactly("Ada Lind");
        assertThat(labels(said("Ben Okoro", 3) + said("head . of choir Ada Lind", 1)))
                .containsExactly("Ben Okoro", "head . of choir Ada Lind");
    }
}
