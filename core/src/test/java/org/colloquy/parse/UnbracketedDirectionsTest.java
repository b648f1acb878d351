package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of a record that tell what happens without brackets: laughter, a vote, the end of a meeting, who examines. */
class UnbracketedDirectionsTest {
    /** What the line is between two turns. */
    private static String kind(String line) {
        return Reading.of("ADA LIND: It is.\n\n" + line + "\n\nBEN OKORO: It was.\n")
                .result()
                .blocks()
                .get(2)
                .kind()
                .name();
    }

    private static void happen(String... lines) {
        for (String line : lines) {
            assertThat(kind(line)).as(line).isEqualTo("STAGE_DIRECTION");
        }
    }

    private static void areSaid(String... lines) {
        for (String line : lines) {
            assertThat(kind(line)).as(line).isEqualTo("CONTINUATION");
        }
    }

    @Test
    void whatTheHallDoes() {
        happen("Laughter.", "Applause", "Laughter and applause.", "Crosstalk.", "Applause, laughter.");
        happen(
                "Remarks in Welsh.",
                "Reply in French.",
                "Members rose.",
                "Some members interjecting—",
                "Audience laughing.");
        areSaid(
                "laughter.",
                "Laughter is good.",
                "Laughter is good for applause.",
                "Remarks on Welsh.",
                "Bakers rose.");
        areSaid(
                "Remarks in Welsh today.",
                "Rose.",
                "Members rose late.",
                "Laughter.\nAnd so.",
                "Applause in the old hall.");
    }

    @Test
    void whenAMeetingEnds() {
        happen("Meeting suspended.", "The committee adjourned at 5:40 p.m.", "On resuming—", "Hearing closed.");
        happen("The meeting rose at 11.20 a.m.", "Council recessed until 2 p.m.", "The board of Rye closed at 5.");
        areSaid("The meeting was good.", "The meeting ended badly.", "The mill closed at 5.", "On resuming it.");
        areSaid(
                "The meeting rose at noon.",
                "The meeting rose at .",
                "The meeting rose at —",
                "The meeting ended.",
                "Closed meeting.",
                "The session rose at",
                "In resuming");
        areSaid("The meeting of all of us in Rye rose at 11.");
        happen("The meeting rose at 11 " + "o".repeat(57));
        areSaid("The meeting rose at 11 " + "o".repeat(58));
    }

    @Test
    void whoExamines() {
        happen(
                "BY MR. LIND:",
                "Cross-examination by Ms. Reed",
                "DIRECT EXAMINATION BY MR. LIND:",
                "Examined by Mr. Lind");
        happen("Questions by Senator Lind:", "Further by Mr. Lind:", "Recross by Mr. Lind");
        areSaid("Baked it by Mr. Lind", "Examined by Mr. Lind.");
        areSaid("Direct questions of mine by Mr. Lind", "Examined by bakers");
        assertThat(Reading.of("ADA LIND: It is.\nBY MR. LIND:\nBEN OKORO: So.").notes())
                .containsExactly("STAGE_DIRECTION BY MR. LIND:");
    }

    @Test
    void aBreakOfTheProgrammeOrALineAfterDashes() {
        happen("--- Upon recessing at noon", "---  The mill is shown");
        areSaid("--- upon recessing", "-- Upon recessing");
        assertThat(kind("Commercial break")).isEqualTo("STAGE_DIRECTION");
        areSaid("Commercial break.", "Tea break", "Break a leg");
    }

    @Test
    void aHeadingInOrdinaryLettersStandsBeforeALabel() {
        for (String line : List.of("Questions and Answers", "Old Mill", "Bread and Butter of the Mill:")) {
            assertThat(kind(line)).as(line).isEqualTo("HEADING");
        }
        assertThat(kind("Old " + "M".repeat(76))).isEqualTo("HEADING");
        assertThat(kind("Aa Ba Ca Da Ea Fa Ga Ha Ia Ja")).isEqualTo("HEADING");
        areSaid(
                "Old " + "M".repeat(77),
                "Aa Ba Ca Da Ea Fa Ga Ha Ia Ja Ka",
                "Old mill",
                "Mill",
                "Old Mill.",
                "old Mill");
        areSaid(
                "Mr. Ben Okoro",
                "Old Bread is Good",
                "Mill Yard, 1931",
                "of Old Mills",
                "Old Mill\nAnd Yard",
                "The Old Mill");
        assertThat(Reading.of("ADA LIND: It is.\n\nOld Mill\n\nIt was.\n\nADA LIND: So.")
                        .headings())
                .isEmpty();
        assertThat(Reading.of("ADA LIND: It is.\nOld Mill\n\nADA LIND: So.").headings())
                .isEmpty();
        assertThat(Reading.of("ADA LIND: It is.\n\nOld Mill\n\n\n\nADA LIND: So.")
                        .headings())
                .hasSize(1);
        assertThat(Reading.of("ADA LIND: It is.\n\nOld Mill\n").headings()).isEmpty();
    }

    @Test
    void whoIsCalledUponDoesNotSpeakYet() {
        String said = "Ms. LIND. It is.\n\nMr. OKORO. It was.\n\n";
        assertThat(Reading.of(said + "Ms. LIND. So.\n\nMr. OKORO.\n\nMr. OKORO. It is.\n")
                        .turns())
                .containsExactly(
                        "Ms. Lind: It is.", "Mr. Okoro: It was.", "Ms. Lind: So. ¶ Mr. OKORO.", "Mr. Okoro: It is.");
        assertThat(Reading.of(said + "Ms. LIND.\n\nIt is so.\n").turns()).endsWith("Ms. Lind: It is so.");
        assertThat(Reading.of(said + "Ms. LIND. So.\n\nMr. OKORO.\n").turns()).endsWith("Ms. Lind: So.", "Mr. Okoro: ");
    }
}
