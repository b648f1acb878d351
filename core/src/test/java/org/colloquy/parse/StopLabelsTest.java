package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.names;

import org.junit.jupiter.api.Test;

/** Labels that end in a full stop: how many words they may have, of which sort, with places and what is in parentheses. */
class StopLabelsTest {
    private static final String OTHER = "CHAIR FISK. It is.\n\nCHAIR FISK. It was.\n\n";

    private static void areLabels(String... labels) {
        for (String label : labels) {
            assertThat(labels(OTHER + (label + ". The oven is hot.\n\n").repeat(3)))
                    .as(label)
                    .contains(label);
        }
    }

    private static void areSaid(String... lines) {
        for (String line : lines) {
            assertThat(Reading.of(OTHER + line + "\n\n" + line).turns())
                    .as(line)
                    .containsExactly("Chair Fisk: It is.", "Chair Fisk: It was. ¶ " + line + " ¶ " + line);
        }
    }

    @Test
    void capitalsOrATitleMakeALabel() {
        areLabels(
                "LIND",
                "MR. LIND",
                "Mr. Lind",
                "Ms. Ada Lind",
                "DR. LIND PHD",
                "LIND-FISK",
                "O’LIND",
                "LL",
                "MS. LIND");
        areLabels("McLIND", "MacLIND", "Mr. McLIND", "Mr. DeLIND", "Ms. deLIND", "CHAIR B. LIND", "Mr. LIND, JR");
        areLabels("MR. LIND, OKORO AND FISK", "The CLERK", "Mr. " + "L".repeat(40));
        areSaid(
                "L. It is.",
                "Lind. It is.",
                "Mr. lind. It is.",
                "Mr. LIND7. It is.",
                "Mr. The. It is.",
                "the CLERK it is. So.");
        areSaid("Ada Lind. It is.", "MAcLIND. It is.", "Mr. " + "L".repeat(41) + ". It is.", "Meclind. It is.");
        areSaid("Delind. It is.", "Mr.LIND. It is.", "MR. LIND.It is.", "DELIND it. So.");
    }

    @Test
    void aPlaceFollowsOf() {
        areLabels("Mr. LIND of Rye", "Mr. LIND of Old Rye", "Mr. LIND of RYE", "Mr. Lind of Rye", "CHAIR of Rye");
        areSaid("LIND of rye. So.", "of Rye. So.", "Mr. LIND off Rye. So.", "LIND Rye. So.", "LIND or Rye. So.");
        assertThat(names("Mr. LIND of New Rye. So.\n\nMs. OKORO of New Rye. No.\n\nMr. LIND of New Rye. Yes.\n"))
                .containsExactly("Mr. Lind of New Rye", "Ms. Okoro of New Rye");
        assertThat(names("Head Baker of the Mill Ada Lind: So.\n\n".repeat(2))).containsExactly("Ada Lind");
    }

    @Test
    void smallWordsStandWithinTheName() {
        areLabels("The PRESIDENT pro tempore", "CHAIR LIND and FISK", "MR. VAN der MEER", "The CLERK of the COURT");
        areSaid("pro tempore. So.", "The PRESIDENT is here. So.", "MR. LIND was. So.");
    }

    @Test
    void parenthesesFollowTheName() {
        areLabels(
                "CHAIR (Ms. LIND)",
                "Mr. LIND (Rye (Old) Mill)",
                "CHAIR (LIND) FISK",
                "CHAIR (" + "l".repeat(118) + ")");
        areSaid(
                "(Ms. LIND). So.",
                "Mr. (Ms.) LIND. So.",
                "CHAIR (Ms. LIND. So.",
                "CHAIR (" + "l".repeat(119) + "). So.");
    }

    @Test
    void aSingleLetterIsQuestionOrAnswerUnlessANameFollows() {
        String text = "Q. Is it?\n\nA. It is.\n\n";
        assertThat(Reading.of(text + "A. Yes: it is.\n\nA. yes: no.\n\nA. I: no.")
                        .turns())
                .containsExactly("Q: Is it?", "A: It is.", "A: Yes: it is.", "A: yes: no.", "A: I: no.");
        assertThat(labels("A. Lind: So.\n\nB. Fisk: No.\n\nA. Lind: Yes.\n\nB. Fisk: Hm.\n"))
                .containsExactly("A. Lind", "B. Fisk");
        assertThat(labels("A. O’Lind-Fisk: So.\n\nQ. Fisk: No.\n\nA. O’Lind-Fisk: Yes.\n\nQ. Fisk: Hm.\n"))
                .containsExactly("A. O’Lind-Fisk", "Q. Fisk");
        assertThat(labels("Q. Is it?\n\nA. It.\n\nQ. Is it?\n\nA. Lind")).containsExactly("Q", "A");
        assertThat(labels(text + "CHAIR Q. LIND. So.\n\nCHAIR Q. LIND. No.\n")).contains("CHAIR Q. LIND");
    }
}
