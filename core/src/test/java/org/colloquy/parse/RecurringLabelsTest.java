package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.doubtful;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;

import java.util.List;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;

/** Which words before a colon are labels because they come again, and which are words. */
class RecurringLabelsTest {
    private static final String FULL = "and a line that goes on and on until the paper ends,\n";

    @Test
    void aNameThatComesTwiceIsALabel() {
        assertThat(labels(said("Ada Lind", 9) + said("BEN OKORO", 2))).containsExactly("Ada Lind", "BEN OKORO");
        assertThat(labels(said("Ada Lind", 9) + said("BEN OKORO", 1))).containsExactly("Ada Lind");
    }

    @Test
    void aNameThatRecursHasEightWordsAtMost() {
        String eight = "KEEPER OF THE KEYS OF THE GATE HOUSE";
        assertThat(labels(said("Ada Lind", 20) + said(eight, 2))).contains(eight);
        assertThat(labels(said("Ada Lind", 20) + said(eight + " WALL", 2))).containsExactly("Ada Lind");
    }

    @Test
    void aPhraseComesThreeTimesAndHasFourWordsAtMost() {
        String names = said("Ada Lind", 2);
        assertThat(labels(names + said("Members of the choir", 3))).contains("Members of the choir");
        assertThat(labels(names + said("Members of the choir", 2))).containsExactly("Ada Lind");
        assertThat(labels(names + said("Members of the village choir", 3))).containsExactly("Ada Lind");
    }

    @Test
    void aPhraseInSmallLettersComesFourTimesAndHasThreeWordsAtMost() {
        String names = said("Ada Lind", 2);
        assertThat(labels(names + said("village choir members", 4))).contains("village choir members");
        assertThat(labels(names + said("village choir members", 3))).containsExactly("Ada Lind");
        assertThat(labels(names + said("members of the choir", 4))).containsExactly("Ada Lind");
    }

    @Test
    void mostOfItsPlacesAreThoseOfALabel() {
        String names = said("Ada Lind", 9);
        for (String label : List.of("BEN OKORO", "Members of the choir", "village choir members")) {
            String line = label + ": the oven is warm.\n\n";
            String full = "Ada Lind: This is a line " + FULL;
            assertThat(labels(names + line.repeat(3) + (full + line).repeat(2))).contains(label);
            assertThat(labels(names + line.repeat(3) + (full + line).repeat(3))).containsExactly("Ada Lind");
        }
    }

    @Test
    void whereNamesInCapitalsBeginParagraphsAPhraseIsMoreThanTwiceAsFrequent() {
        String names = said("ADA LIND", 1) + said("BEN OKORO", 1);
        assertThat(labels(names + said("House rule", 4))).containsExactly("ADA LIND", "BEN OKORO");
        assertThat(labels(names + said("House rule", 5))).containsExactly("House rule");
        assertThat(labels(names + said("house rule", 4))).containsExactly("ADA LIND", "BEN OKORO");
        assertThat(labels(names + said("house rule", 5))).containsExactly("house rule");
        assertThat(labels(names + "**House rule:** The oven is warm.\n\n" + said("House rule", 3)))
                .contains("House rule");
    }

    @Test
    void capitalsPrevailWhereNineLabelsInTenAreWrittenSo() {
        String others = said("Cleo Fisk", 2) + said("House rule", 3);
        assertThat(labels(said("ADA LIND", 18) + others)).containsExactly("ADA LIND", "Cleo Fisk");
        assertThat(labels(said("ADA LIND", 17) + others)).containsExactly("ADA LIND", "Cleo Fisk", "House rule");
        assertThat(labels(said("ADA LIND", 16) + "**DIN BASS:** Yes.\n\n" + others))
                .contains("House rule");
    }

    @Test
    void onlyNamesInCapitalsCountForCapitals() {
        String phrase = said("House rule", 3);
        assertThat(labels(said("QUESTION", 2) + phrase)).containsExactly("QUESTION", "House rule");
        assertThat(labels(said("ADA LIND", 2) + phrase)).containsExactly("ADA LIND");
        assertThat(labels(said("NOTE", 2) + phrase)).containsExactly("House rule");
    }

    @Test
    void aSurnameIsALabelWhereTheWholeNameIsOne() {
        String capitals = said("ADA LIND", 4);
        assertThat(labels(capitals + said("Lind", 1))).contains("Lind");
        assertThat(labels(capitals + said("Fisk", 1))).containsExactly("ADA LIND");
        assertThat(labels(capitals + said("Ada", 1))).containsExactly("ADA LIND");
    }

    @Test
    void aSurnameIsALabelWhereTheNameIsOneForItsTitle() {
        String text = said("ADA LIND", 4) + "Fisk: Yes.\n\n" + "Mayor Cleo Fisk: I know.\n\n";
        assertThat(labels(text)).containsExactly("ADA LIND", "Fisk", "Mayor Cleo Fisk");
    }

    @Test
    void aKnownNameInSmallLettersIsALabelIfItRecurs() {
        String text = "Interview with baker Ada Lind\n\n" + said("BEN OKORO", 9);
        assertThat(labels(text + said("ada lind", 1))).containsExactly("BEN OKORO");
        assertThat(labels(text + said("ada lind", 2))).containsExactly("BEN OKORO", "ada lind");
        assertThat(labels(text + said("Ada Lind", 1))).containsExactly("BEN OKORO", "Ada Lind");
    }

    @Test
    void wordsInBoldAreALabelIfTheyAreANameOrRecur() {
        String names = said("ADA LIND", 9);
        String rule = "**House rule:** The oven is warm.\n\n";
        assertThat(labels(names + rule)).containsExactly("ADA LIND");
        assertThat(labels(names + rule + rule)).containsExactly("ADA LIND", "House rule");
        assertThat(labels(names + rule.replace("House rule", "Cleo"))).containsExactly("ADA LIND", "Cleo");
        assertThat(labels(names + rule.replace("House rule", "CLEO"))).containsExactly("ADA LIND", "CLEO");
    }

    @Test
    void whatLooksLikeALabelAndIsNoneIsDoubtful() {
        String capitals = said("ADA LIND", 9);
        assertThat(doubtful(said("Ada Lind", 9) + said("Cleo", 1))).containsExactly("Cleo");
        assertThat(doubtful(capitals + said("Cleo Fisk", 1))).isEmpty();
        assertThat(doubtful(capitals + said("CLEO FISK", 1))).isEmpty();
        assertThat(doubtful(said("Ada Lind", 9) + said("Note", 1))).isEmpty();
        assertThat(doubtful("Ada Lind: This is a line " + FULL + "Cleo: the oven is warm.\n\n" + said("Ada Lind", 9)))
                .isEmpty();
        assertThat(doubtful(said("Keeper of the Keys of the Gate", 1))).isEmpty();
    }

    @Test
    void nobodyDoubtsWhatTheCallerSaysIsNoSpeaker() {
        SourceText text = SourceText.of(said("Ada Lind", 9) + said("Cleo", 1));
        ParseResult result =
                TranscriptParser.builder().notASpeaker("Cleo").build().parse(text);
        assertThat(result.diagnostics()).isEmpty();
    }
}
