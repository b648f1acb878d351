package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.diagnostics;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.names;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.speaker;

import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Which labels mean the same person, and what a label tells of them. */
class WhoIsMeantTest {
    private static final String TITLE = "Interview with baker Ada Lind by Ben Okoro of the Mill Herald\n\n";

    @Test
    void initialsMeanThePersonOfTheTitle() {
        assertThat(names(TITLE + said("AL", 2) + said("BO", 2))).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(names(TITLE + said("Cleo Fisk", 9) + said("AL", 1))).containsExactly("Cleo Fisk", "Ada Lind");
        assertThat(names(TITLE + said("Cleo Fisk", 9) + said("AK", 1))).containsExactly("Cleo Fisk");
        assertThat(names(said("ADA LIND", 2) + said("AL", 2))).containsExactly("Ada Lind");
    }

    @Test
    void oneLetterIsNobodysInitials() {
        String title = "Interview with Ada by Ben Okoro\n\n";
        assertThat(names(title + said("ADA", 2) + said("A", 2))).containsExactly("Ada", "A");
        assertThat(labels(title + said("Cleo Fisk", 9) + said("A", 1))).containsExactly("Cleo Fisk");
        assertThat(labels(title + said("Cleo Fisk", 9) + said("ADA", 1))).containsExactly("Cleo Fisk", "ADA");
    }

    @Test
    void anOutletIsItsInterviewer() {
        assertThat(names(TITLE + said("MH", 2) + said("LIND", 2))).containsExactly("Ben Okoro", "Ada Lind");
        assertThat(names(TITLE + said("MILL", 2) + said("LIND", 2))).containsExactly("Ben Okoro", "Ada Lind");
        assertThat(names(TITLE + said("MILL HERALD", 2) + said("LIND", 2))).containsExactly("Ben Okoro", "Ada Lind");
        assertThat(names(TITLE + said("THE OLD HERALD", 2) + said("LIND", 2)))
                .containsExactly("The Old Herald", "Ada Lind");
        assertThat(names(TITLE.replace("Mill ", "") + said("H", 2) + said("LIND", 2)))
                .containsExactly("H", "Ada Lind");
    }

    @Test
    void aNameOfThreeWordsIsWholeAndOneOfFourIsNot() {
        assertThat(names(said("LIND", 2) + said("ADA ANN LIND", 2))).containsExactly("Ada Ann Lind");
        assertThat(names(said("LIND", 2) + said("ADA A. B. C. LIND", 2))).containsExactly("Ada A. B. C. Lind");
        assertThat(names(said("LIND", 2) + said("ADA ANN LIND JR.", 2))).hasSize(1);
        assertThat(names(said("LIND", 2) + said("B. C. LIND", 2))).containsExactly("B. C. Lind");
        assertThat(names(said("FISK", 2) + said("ADA ANN BEA FISK", 2))).containsExactly("Fisk", "Ada Ann Bea Fisk");
    }

    @Test
    void anInitialAndASurnameMeanWhoeverBearsThem() {
        assertThat(names(said("BEA LIND", 2) + said("B. LIND", 2))).containsExactly("Bea Lind");
        assertThat(names(said("B. LIND", 2) + said("BEA LIND", 2))).containsExactly("Bea Lind");
        assertThat(names(said("BEA LIND", 2) + said("C. LIND", 2))).containsExactly("Bea Lind", "C. Lind");
    }

    @Test
    void theFullerNameIsTheName() {
        assertThat(names(said("ADA LIND", 2) + said("ADA B. LIND", 2))).containsExactly("Ada B. Lind");
        assertThat(names(said("ADA B. LIND", 2) + said("ADA LIND", 2))).containsExactly("Ada B. Lind");
        assertThat(names(said("ADA B. LIND", 2) + said("ADA C. LIND", 2) + said("ADA LIND", 2)))
                .containsExactly("Ada B. Lind", "Ada C. Lind", "Ada Lind");
        String title = "Interview with baker Ada MacLind by Ben Okoro\n\n";
        assertThat(names(title + said("ADA MACLIND", 2))).containsExactly("Ada MacLind");
    }

    @Test
    void severalTitlesBeforeANameDescribe() {
        String one = said("MAYOR ADA LIND", 2);
        assertThat(speaker(one, "Ada Lind").description()).isEmpty();
        String two = said("PRIME MINISTER ADA LIND", 2);
        assertThat(speaker(two, "Ada Lind").description()).contains("PRIME MINISTER");
        String respect = said("PROF. DR. ADA LIND", 2);
        assertThat(speaker(respect, "Ada Lind").description()).isEmpty();
    }

    @Test
    void aRoleAfterACommaDescribes() {
        assertThat(speaker(said("ADA LIND, head baker", 2), "Ada Lind").description())
                .contains("head baker");
        assertThat(speaker(said("Ada Lind (Rye Bakery)", 2), "Ada Lind").description())
                .contains("Rye Bakery");
        assertThat(speaker(said("ADA LIND (RYE BAKERY)", 2), "Ada Lind").description())
                .isEmpty();
    }

    @Test
    void aRoleInSmallLettersDescribesTheNameAfterIt() {
        String names = said("Ben Okoro", 4);
        String four = names + said("choir head Ada Lind", 1);
        assertThat(names(four)).containsExactly("Ben Okoro", "Ada Lind");
        assertThat(speaker(four, "Ada Lind").description()).contains("choir head");
        assertThat(names(names + said("choir head Ada Ann Lind", 1))).containsExactly("Ben Okoro", "Ada Ann Lind");
        assertThat(names(names + said("head of choir Ada Ann Lind", 1))).containsExactly("Ben Okoro", "Ann Lind");
        assertThat(names(names + said("Garden Keeper Lind", 1))).containsExactly("Ben Okoro", "Garden Keeper Lind");
        assertThat(names(names + said("The head of the choir Ada Lind", 4)))
                .containsExactly("Ben Okoro", "The head of the choir Ada Lind");
        assertThat(names(names + said("HEAD OF CHOIR ADA LIND", 2)))
                .containsExactly("Ben Okoro", "Head of Choir Ada Lind");
    }

    @Test
    void aTitleEndsTheRoleBeforeAName() {
        String names = said("Ben Okoro", 4);
        assertThat(names(names + said("Garden Works Director Ada Lind", 1))).containsExactly("Ben Okoro", "Ada Lind");
        assertThat(names(names + said("Garden Works Keeper Ada Lind", 1)))
                .containsExactly("Ben Okoro", "Keeper Ada Lind");
        assertThat(names(names + said("Garden Works Head Director Lind", 1)))
                .containsExactly("Ben Okoro", "Director Lind");
        assertThat(names(names + said("Garden Works Keeper Ada King", 1)))
                .containsExactly("Ben Okoro", "Keeper Ada King");
    }

    @Test
    void aRoleBeforeAKnownNameDescribes() {
        String one = said("ADA LIND", 2) + said("HEAD OF CHOIR ADA LIND", 2);
        assertThat(names(one)).containsExactly("Ada Lind");
        assertThat(speaker(one, "Ada Lind").description()).contains("HEAD OF CHOIR");
        String three = said("ADA ANN LIND", 2) + said("GARDENER ADA ANN LIND", 2);
        assertThat(names(three)).containsExactly("Ada Ann Lind");
        assertThat(speaker(three, "Ada Ann Lind").description()).contains("GARDENER");
    }

    @Test
    void aSurnameOfTwoIsAmbiguous() {
        String text = said("ADA LIND", 2) + said("CLEO LIND", 2) + said("LIND", 2);
        assertThat(names(text)).containsExactly("Ada Lind", "Cleo Lind", "Lind");
        assertThat(diagnostics(text, Diagnostic.AmbiguousLabel.class))
                .singleElement()
                .satisfies(found -> assertThat(found.candidates()).containsExactly("Ada Lind", "Cleo Lind"));
        assertThat(diagnostics(said("ADA LIND", 2) + said("FISK", 2), Diagnostic.AmbiguousLabel.class))
                .isEmpty();
    }

    @Test
    void aTitleAndASurnameMeanTheOneWhoBearsIt() {
        assertThat(names(said("ADA LIND", 2) + said("MRS. LIND", 2))).containsExactly("Ada Lind");
        assertThat(names(said("MRS. LIND", 2) + said("LIND", 2))).containsExactly("Mrs. Lind");
        assertThat(names(said("ADA LIND", 2) + said("ADA", 2))).containsExactly("Ada Lind");
        assertThat(names(said("ADA LIND", 2) + said("MAYOR", 2))).containsExactly("Ada Lind", "Mayor");
    }

    @Test
    void aNameOfFourWordsIsKnownByItsSurname() {
        assertThat(labels(said("ADA ANN BEA LIND", 4) + said("Lind", 1))).contains("Lind");
        assertThat(labels(said("ADA ANN BEA CLEO LIND", 4) + said("Lind", 1))).doesNotContain("Lind");
        assertThat(labels(said("ADA ANN BEA LIND", 4) + said("mr ada ann bea lind", 2)))
                .contains("mr ada ann bea lind");
    }
}
