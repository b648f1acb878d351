package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels in the ways of printed records, radio, court reporters and machines. */
class LabelsInRecordsTest {
    private static String spoken(String... lines) {
        return String.join("\n\n", lines) + "\n";
    }

    @Test
    void anOfficeWithAnArticleMayEndInAStop() {
        String text = spoken(
                "The Chairman. The meeting is open.",
                "Mr. Lind. Thank you. The Chairman knows it. The Clerk, too.",
                "The Clerk. I do.",
                "Voice. No.",
                "The Chairman. Without objection.",
                "The Clerk. So noted.",
                "Mr. Lind. Good.");
        assertThat(Reading.of(text).turns())
                .containsExactly(
                        "The Chairman: The meeting is open.",
                        "Mr. Lind: Thank you. The Chairman knows it. The Clerk, too.",
                        "The Clerk: I do.",
                        "Voice: No.",
                        "The Chairman: Without objection.",
                        "The Clerk: So noted.",
                        "Mr. Lind: Good.");
    }

    @Test
    void nobodyIsCalledVoicesWhereLabelsEndInColons() {
        String text =
                spoken("Ada Lind: What did you hear?", "Ben Okoro: This.", "Voices. Many voices.", "Ada Lind: Oh.");
        assertThat(Reading.of(text).turns()).contains("Ben Okoro: This. ¶ Voices. Many voices.");
    }

    @Test
    void aClauseBehindACommaDescribesNobody() {
        String text = spoken(
                "Ms. Holt: I rise.",
                "Mr. Chief Justice, and may it please the Court: The fence is ours.",
                "Mr. Tamm, head of the mill: It is not.",
                "Ms. Holt: We shall see.",
                "Mr. Tamm: We shall.");
        assertThat(Reading.of(text).turns())
                .startsWith(
                        "Ms. Holt: I rise. ¶ Mr. Chief Justice, and may it please the Court: The fence is ours.",
                        "Mr. Tamm: It is not.");
    }

    @Test
    void aSurnameInCapitalsIsWrittenAsThoseAloneAre() {
        String text = spoken(
                "Ada LIND: Hello.",
                "OKORO: How is the tea?",
                "LIND: Hot.",
                "OKORO: And the milk?",
                "LIND: Cold.",
                "Carl J. FISK: One thing: I like it.",
                "OKORO: Thank you, Carl J. FISK: as ever.");
        assertThat(Reading.of(text).turns())
                .startsWith("Ada Lind: Hello.")
                .contains("Carl J. Fisk: One thing: I like it.", "Okoro: Thank you, Carl J. FISK: as ever.");
    }

    @Test
    void aMachineNumbersSpeakersInSmallLetters() {
        assertThat(Reading.of("spk00: Good morning.\nspk12: Hello.\nspk00: The next one.\nspk3: Yes?\nspk12: No.\n")
                        .turns())
                .containsExactly(
                        "Spk00: Good morning.", "Spk12: Hello.", "Spk00: The next one.", "Spk3: Yes?", "Spk12: No.");
    }

    @Test
    void initialsMayLeaveOutAMiddleName() {
        String text = spoken(
                "Rosa Maria Holt: When were you born?",
                "Jan Tamm: In May.",
                "RH: Where?",
                "JT: Here.",
                "RH: In this house?",
                "JT: In this room.",
                "RH: Oh.",
                "JT: Yes.",
                "RH: Go on.",
                "JT: No.",
                "RH: No?",
                "JT: No.");
        assertThat(Reading.of(text).turns())
                .startsWith("Rosa Maria Holt: When were you born?", "Jan Tamm: In May.", "Rosa Maria Holt: Where?");
    }

    @Test
    void aDashMayStandForTheColon() {
        String text =
                spoken("Q - Is the soup cold?", "R - No. It is - so to say - warm.", "Q - And the bread?", "R - Warm.");
        assertThat(Reading.of(text).turns())
                .containsExactly(
                        "Q: Is the soup cold?", "R: No. It is - so to say - warm.", "Q: And the bread?", "R: Warm.");
        String stops = spoken(
                "Mme Anne-Marie Vernier.  - Merci.",
                "M. Paul Roux .  - Oui.",
                "Mme Anne-Marie Vernier.  - Bien. - Et vous ?",
                "M. Paul Roux .  - Moi aussi.");
        assertThat(Reading.of(stops).turns())
                .containsExactly(
                        "Mme Anne-Marie Vernier: Merci.",
                        "M. Paul Roux: Oui.",
                        "Mme Anne-Marie Vernier: Bien. - Et vous ?",
                        "M. Paul Roux: Moi aussi.");
    }

    @Test
    void anAnswerFollowsAQuestionWithoutAMark() {
        assertThat(Reading.of(
                                "Q Who built it?\nA The mason.\nQ When?\nA No idea.\nQ Where?\nA Here. A Man of the mill.\n")
                        .turns())
                .containsExactly(
                        "Q: Who built it?",
                        "A: The mason.",
                        "Q: When?",
                        "A: No idea.",
                        "Q: Where?",
                        "A: Here. A Man of the mill.");
        assertThat(Reading.of(spoken(
                                "THE MAYOR: Hello.", "Q Why?", "THE MAYOR: So.", "A Swiss asked that, too.", "Q Who?"))
                        .turns())
                .contains("The Mayor: So. ¶ A Swiss asked that, too.");
    }

    @Test
    void aNameAloneOnItsLineMayStandOnce() {
        String text = spoken(
                "INTERVIEWER",
                "When did you begin?",
                "JOHN ASHBY",
                "At six.",
                "INTERVIEWER",
                "With what?",
                "ASHBY",
                "With beans.",
                "Woman",
                "And peas.",
                "Tobin Holt Jr.",
                "And leeks.",
                "ASHBY",
                "True.",
                "Tobin Holt Jr.",
                "Always.");
        assertThat(Reading.of(text).turns())
                .contains(
                        "John Ashby: At six.",
                        "John Ashby: With beans.",
                        "Woman: And peas.",
                        "Tobin Holt Jr.: And leeks.");
    }

    @Test
    void aListBelowAHeadingInBracketsIsNoSpeech() {
        String text = spoken(
                "[Town Hearing, 114]",
                "Committee on Parks",
                "The committee met in the mill.",
                "MS. HOLT: Good morning.",
                "MR. TAMM: Good morning.",
                "MS. HOLT: Sit down.");
        assertThat(Reading.of(text).turns()).startsWith("Ms. Holt: Good morning.");
    }

    @Test
    void aListOfThoseWhoAttendHasNoLabel() {
        String text = spoken(
                "Mr. Honig, Mses. Minnow and Piano, Messrs. Pool and Steward, Members",
                "CHAIRMAN GREENE. Good morning.",
                "MR. POOL. Good morning.",
                "CHAIRMAN GREENE. Begin.");
        assertThat(Reading.of(text).turns()).startsWith("Chairman Greene: Good morning.");
    }

    @Test
    void aQuotationAboveTheInterviewIsAHeadline() {
        String head = spoken("14.03.2016", "Garden: \"This is no game\"", "A talk about beans");
        String text = spoken(
                "Ada Lind: Good morning.", "Ben Okoro: Good morning.", "Ada Lind: Is it dead?", "Ben Okoro: No.");
        assertThat(Reading.of(head + "\n" + text).turns()).startsWith("Ada Lind: Good morning.");
        assertThat(Reading.of(text + "\nCarl Fisk: \"This is no game\"\n\nAda Lind: No.")
                        .turns())
                .contains("Carl Fisk: \"This is no game\"");
    }

    @Test
    void anHourBehindABulletIsNotSaid() {
        for (String hour : List.of("• 0940", "• (1535)", "•1535")) {
            assertThat(Reading.of(spoken("Mr. Holt: I rise.", hour, "It is late.", "Ms. Tamm: No.", "Mr. Holt: Yes."))
                            .turns())
                    .as(hour)
                    .contains("Mr. Holt: I rise. ¶ It is late.");
        }
        for (String words : List.of("• 12", "• (late)", "• 09400")) {
            assertThat(Reading.of(spoken("Mr. Holt: I rise.", words, "Ms. Tamm: No.", "Mr. Holt: Yes."))
                            .turns())
                    .as(words)
                    .doesNotContain("Mr. Holt: I rise.");
        }
    }
}
