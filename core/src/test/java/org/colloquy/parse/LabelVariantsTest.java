package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of single records: letters without a mark, numbers before the name, a stop and a dash, titles of books. */
class LabelVariantsTest {
    private static final String OTHER = "Ada Lind: It is.\n\nAda Lind: It was.\n\n";

    private static void areSaid(String... lines) {
        for (String line : lines) {
            assertThat(Reading.of(OTHER + line + "\n\n" + line).turns())
                    .as(line)
                    .containsExactly("Ada Lind: It is.", "Ada Lind: It was. ¶ " + line + " ¶ " + line);
        }
    }

    @Test
    void aLetterApartFromTheWordsAsksAndAnswers() {
        assertThat(Reading.of("Q   Is it?\n\nA   It is.\n\nQ\tWas it?\n\nA\tIt was.\n\nQ 7 ovens?\n\nA   7.\n")
                        .turns())
                .containsExactly("Q: Is it?", "A: It is.", "Q: Was it?", "A: It was.", "Q: 7 ovens?", "A: 7.");
        assertThat(Reading.of("Q Is it?\n\nA It is.\n\nA Yes.\n\nQ So?\n\nA word.\n")
                        .turns())
                .containsExactly("Q: Is it?", "A: It is. ¶ A Yes.", "Q: So? ¶ A word.");
        assertThat(Reading.of("Q   Is it?\n\nA   it is\n\nQ   so it\n\nB   It is.\n\nQ   So?")
                        .turns())
                .containsExactly("Q: Is it? ¶ A   it is ¶ Q   so it ¶ B   It is.", "Q: So?");
        assertThat(Reading.of(OTHER + "A   It is.\n\nQ   Is it?\n\nA   It is.\n\nQ   Was it?")
                        .turns())
                .as("nobody answers before the first question")
                .startsWith("Ada Lind: It is.", "Ada Lind: It was. ¶ A   It is.", "Q: Is it?", "A: It is.");
    }

    @Test
    void aNumberMayStandBeforeTheLabel() {
        for (String number : List.of("Q1 ", "Q1234 ", "Q14. ", "3. ", "1234. ", "12.  ")) {
            assertThat(Reading.of(OTHER + (number + "Ben Okoro: So.\n\n").repeat(2))
                            .turns())
                    .as(number)
                    .containsExactly("Ada Lind: It is.", "Ada Lind: It was.", "Ben Okoro: So.", "Ben Okoro: So.");
        }
        areSaid(
                "3 Ben Okoro: So.",
                "3.Ben Okoro: So.",
                "12345. Ben Okoro: So.",
                "3. Flour: two cups",
                "3. 7: So.",
                "3.");
        assertThat(Reading.of(OTHER + "Q16 Lind: So.\n\nQ17 Lind: So.").turns()).endsWith("Ada Lind: So.");
    }

    @Test
    void aStopAndADashEndALabel() {
        for (String label : List.of("Ben Okoro, baker. – ", "Ben Okoro. — ", "Okoro. – ", "Ben Okoro .  - ")) {
            assertThat(Reading.of((label + "So.\n\n").repeat(3)).turns())
                    .as(label)
                    .hasSize(3);
        }
        areSaid("Ben Okoro.- So.", "Ben Okoro.– So.", "Ben Okoro. –So.", "Ben Okoro – So.", "ben Okoro. – So.");
    }

    @Test
    void aTitleInADescriptionMayHaveAColon() {
        String label = "ADA LIND, BAKER, \"BREAD: A LIFE\"";
        assertThat(Reading.of((label + ": So.\n\n").repeat(2))
                        .result()
                        .transcript()
                        .turns()
                        .get(0)
                        .label())
                .contains(label);
        assertThat(Reading.of("Ben \"Bee\" Okoro: So.\n\nBen “Bee” Okoro: No.\n")
                        .turns())
                .containsExactly("Ben Okoro: So.", "Ben Okoro: No.");
        areSaid(
                "Ben \"Bee: So.",
                "\"Bee\" Okoro: So.",
                "Ben\"Bee\" Okoro: So.",
                "Ben “Bee”: So.",
                "Ben \"Bee: Ok\" So: No.");
    }
}
