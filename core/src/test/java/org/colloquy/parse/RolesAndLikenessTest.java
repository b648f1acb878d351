package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.diagnostics;
import static org.colloquy.parse.SpokenText.names;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.speaker;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.transcript.Role;
import org.junit.jupiter.api.Test;

/** Labels that say who asks and who answers, and labels that look alike. */
class RolesAndLikenessTest {
    private static final String TITLE = "Interview with baker Ada Lind by Ben Okoro\n\n";

    @Test
    void whoAsksAndWhoAnswersGoTogether() {
        for (String asks : List.of("HOST", "INTERVIEWER")) {
            for (String answers : List.of("GUEST", "INTERVIEWEE", "RESPONDENT", "NARRATOR")) {
                String text = said(asks, 2) + said(answers, 2);
                assertThat(SpokenText.transcript(text).speakers())
                        .extracting(speaker -> speaker.role())
                        .containsExactly(Role.INTERVIEWER, Role.INTERVIEWEE);
                assertThat(names(TITLE + text)).containsExactly("Ben Okoro", "Ada Lind");
                assertThat(names(TITLE.replace(" by Ben Okoro", "") + text)).doesNotContain("Ada Lind");
                assertThat(names(TITLE.replace("with baker Ada Lind ", "") + text))
                        .doesNotContain("Ben Okoro");
            }
        }
    }

    @Test
    void aHostOrGuestAloneTakesPart() {
        String other = said("ADA LIND", 2);
        assertThat(speaker(said("HOST", 2) + other, "Host").role()).isEqualTo(Role.PARTICIPANT);
        assertThat(speaker(said("GUEST", 2) + other, "Guest").role()).isEqualTo(Role.PARTICIPANT);
        assertThat(speaker(said("INTERVIEWER", 2) + other, "Interviewer").role())
                .isEqualTo(Role.INTERVIEWER);
        assertThat(speaker(said("INTERVIEWEE", 2) + other, "Interviewee").role())
                .isEqualTo(Role.INTERVIEWEE);
        assertThat(speaker(said("A", 2) + other, "A").role()).isEqualTo(Role.PARTICIPANT);
        assertThat(speaker(said("Q", 2) + said("A", 2), "Q").role()).isEqualTo(Role.INTERVIEWER);
        assertThat(speaker(said("Q", 2) + said("A", 2), "A").role()).isEqualTo(Role.INTERVIEWEE);
    }

    private static List<String> similar(String usual, String rarer) {
        return diagnostics(said(usual, 3) + said(rarer, 2), Diagnostic.SimilarLabel.class).stream()
                .map(found -> found.label() + " for " + found.suggestion())
                .toList();
    }

    @Test
    void oneLetterOfFiveMayBeWrongOrTwoOfSeven() {
        for (String alike : List.of(
                "LINDE LINDT",
                "LIND LINDE",
                "LINDE LIND",
                "LINDER LIDNER",
                "LINDERS LYNDARS",
                "LINDERS LINDERSON",
                "LINDERSON LINDERS",
                "LINDEN LINEN",
                "LINDE XINDE",
                "LINDE ILNDE")) {
            String[] names = alike.split(" ");
            assertThat(similar("ADA " + names[0], "ADA " + names[1]))
                    .as(alike)
                    .containsExactly("ADA " + names[1] + " for ADA " + names[0]);
        }
        for (String apart : List.of(
                "LIND LINT",
                "LINDEN LYNDAN",
                "LINDERS LINDERSONS",
                "LIN LINE",
                "LINDERS LYNDART",
                "LINDEN LINDENER",
                "LINDE LDINX")) {
            String[] names = apart.split(" ");
            assertThat(similar("ADA " + names[0], "ADA " + names[1])).as(apart).isEmpty();
        }
    }

    @Test
    void labelsAreAlikeIfOneWordIs() {
        assertThat(similar("ADA LIND", "ADALIND")).containsExactly("ADALIND for ADA LIND");
        assertThat(similar("ADALIND", "ADA LIND")).containsExactly("ADA LIND for ADALIND");
        assertThat(similar("CLARA LINDE", "KLARA LINDT")).isEmpty();
        assertThat(similar("CHAIR LIND", "CHAIRMAN LIND")).containsExactly("CHAIRMAN LIND for CHAIR LIND");
        assertThat(similar("MR. LIND", "MRS. LIND")).isEmpty();
        assertThat(similar("CHAIR LIND", "CHAIR FISK")).isEmpty();
        assertThat(similar("ADA LIND", "BEN OKORO")).isEmpty();
    }

    @Test
    void dashesThatTakeNothingUpAreReportedUnlessTheyAreOfADialogue() {
        String before = said("BEN OKORO", 1);
        assertThat(diagnostics(before + "ADA LIND: —and bread.\n", Diagnostic.ResumptionWithoutBeginning.class))
                .hasSize(1);
        assertThat(diagnostics(before + "ADA LIND: — and bread.\n", Diagnostic.ResumptionWithoutBeginning.class))
                .hasSize(1);
        assertThat(diagnostics(before + "ADA LIND: —And bread.\n", Diagnostic.ResumptionWithoutBeginning.class))
                .hasSize(1);
        assertThat(diagnostics(before + "ADA LIND: — Bread.\n", Diagnostic.ResumptionWithoutBeginning.class))
                .isEmpty();
        assertThat(diagnostics(before + "ADA LIND: —\n", Diagnostic.ResumptionWithoutBeginning.class))
                .isEmpty();
    }
}
