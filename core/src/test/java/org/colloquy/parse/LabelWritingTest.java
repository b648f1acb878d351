package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Which marks and letters a label may have, and which end it. */
class LabelWritingTest {
    private static void isLabel(String label) {
        assertThat(labels(said(label, 2))).as(label).containsExactly(label);
    }

    private static void isNoLabel(String label) {
        isSaid(label + ": The oven is warm.");
    }

    /** The whole line is what somebody says. */
    private static void isSaid(String line) {
        List<Turn> turns = transcript("BEN OKORO: Yes.\n\nBEN OKORO: No.\n\n" + (line + "\n\n").repeat(2))
                .turns();
        assertThat(turns).as(line).hasSize(2);
        assertThat(turns.get(1).text()).isEqualTo("No.\n\n" + line + "\n\n" + line);
    }

    @Test
    void namesHaveMarks() {
        for (String label : List.of(
                "ADA O'LIND",
                "ADA O’LIND",
                "Ada Lind-Fisk",
                "ADA_LIND",
                "LIND & FISK",
                "LIND/FISK",
                "Speaker #2",
                "Dr. Ada Lind",
                "Ada Lind, Jr.",
                "Ada B. Lind",
                "J.R. Lind",
                "Adá Lïnd",
                "Ada\u0301 Lind",
                "Ada Lind Ph.D.",
                "d’Arcy Lind",
                "deLIND FISK",
                "McLIND",
                "MacLIND",
                "Ada Lind (Rye)",
                "ADA LIND (RYE (OLD) MILL)",
                "Ada Lind [Rye]",
                "ADA LIND 2",
                "Insp. Lind",
                "U.S. Lind")) {
            isLabel(label);
        }
    }

    @Test
    void otherMarksAreNoNames() {
        for (String label : List.of(
                "Ada + Lind",
                "Ada Lind @rye",
                "Baker. Ada Lind",
                "Ada Lind (Rye",
                "Ada %",
                "Ada? Lind",
                "Ada! Lind",
                "Ada; Lind",
                "Ada “Lind”",
                "Ada = Lind",
                "Ada {Lind",
                "Ada|Lind",
                "Ada\tLind*")) {
            isNoLabel(label);
        }
    }

    @Test
    void capitalsAreToldInSpiteOfSmallPrefixes() {
        String capitals = said("ADA LIND", 9);
        for (String label :
                List.of("BEN McFISK", "BEN MacFISK", "BEN FISK Jr.", "BEN deFISK", "BEN D’FISK", "Ben FISK")) {
            assertThat(labels(capitals + said(label, 1))).as(label).contains(label);
        }
        for (String label : List.of("BEN Mac", "BEN McFisk", "BEN Fisk", "What FISK", "Ben FI", "BEN Fi")) {
            assertThat(labels(capitals + said(label, 1))).as(label).containsExactly("ADA LIND");
        }
    }

    @Test
    void aColonBelongsToALabelOnlyBeforeASpaceOrText() {
        String capitals = said("ADA LIND", 2);
        assertThat(labels(capitals + "BEN OKORO:Yes.\n\nBEN OKORO:No.\n")).contains("BEN OKORO");
        for (String rest : List.of("yes", "/yes", "7 pm", ":Yes")) {
            String line = "BEN OKORO:" + rest + "\n\n";
            assertThat(labels(capitals + line + line)).as(rest).containsExactly("ADA LIND");
        }
    }

    @Test
    void aLabelBeginsAfterABulletOrAnArrow() {
        for (String mark : List.of("- ", "* ", "• ", "· ", "– ", "— ", ">> ", ">>", ">>> ")) {
            assertThat(labels((mark + "ADA LIND: The oven is warm.\n\n").repeat(2)))
                    .as(mark)
                    .containsExactly("ADA LIND");
        }
        for (String mark : List.of("-", "•", "> ", "+ ", "7 ")) {
            isSaid(mark + "ADA LIND: The oven is warm.");
        }
    }

    @Test
    void aLabelMayBeBoldOrAVoice() {
        for (String label : List.of(
                "**Ada Lind:**",
                "**Ada Lind**:",
                "__Ada Lind:__",
                "*Ada Lind:*",
                "_Ada Lind_:",
                "<v Ada Lind>",
                "<v.loud Ada Lind>")) {
            assertThat(labels((label + " The oven is warm.\n\n").repeat(2)))
                    .as(label)
                    .containsExactly("Ada Lind");
        }
        for (String label : List.of(
                "**Ada Lind**",
                "**Ada Lind:*",
                "**7 Lind:**",
                "**Ada? Lind:**",
                "****:",
                "**:**",
                "<b Ada Lind>",
                "<vAda Lind>",
                "<v Ada Lind",
                "<v Ada? Lind>",
                "<v>",
                "<v >",
                "<>:",
                "<Ada? Lind>:",
                "<Ada Lind")) {
            isSaid(label + " The oven is warm.");
        }
        assertThat(labels("<Inaudible>: The oven.\n\n<Inaudible>: The mill.\n\n" + said("ADA LIND", 2)))
                .contains("<Inaudible>");
    }

    @Test
    void aStopEndsALabelInCapitalsOrWithATitle() {
        for (String label : List.of(
                "Mr. LIND",
                "Mr. Lind",
                "CHAIR LIND",
                "Q",
                "Senator LIND of Rye",
                "Mr. McLIND",
                "Ms. DeLIND",
                "Mr. O’LIND",
                "Mr. LIND-FISK",
                "Dr. B. LIND",
                "The PRESIDENT pro tempore",
                "Mr. MacLIND",
                "Mr. LIND (Rye)")) {
            String text = (label + ". The oven is warm.\n\n").repeat(3);
            assertThat(labels(text)).as(label).containsExactly(label);
        }
        for (String label : List.of("Ada Lind", "Mr. lind", "Mr. The", "B", "Mr. LIND7", "Bread", "LIND of rye")) {
            isSaid(label + ". The oven is warm.");
        }
        isSaid("CHAIR LIND.The oven is warm.");
    }

    private static List<String> times(String lines) {
        return transcript(lines + said("ADA LIND", 2)).turns().stream()
                .flatMap(turn -> turn.timestamps().stream())
                .map(stamp -> stamp.time().toString())
                .toList();
    }

    @Test
    void aTimeStandsBeforeOrAfterALabel() {
        for (String line : List.of(
                "[00:12:31] ADA LIND: Yes.",
                "ADA LIND [00:12:31]: Yes.",
                "(12:31) ADA LIND: Yes.",
                "12:31 ADA LIND: Yes.",
                "ADA LIND (12:31): Yes.",
                "ADA LIND: [12:31] Yes.",
                "ADA LIND 12:31\nYes.",
                "ADA LIND, 12:31\nYes.",
                "ADA LIND - 12:31\nYes.",
                "12:31 - ADA LIND: Yes.",
                "ADA LIND \\[12:31\\]: Yes.",
                "[12:31] ADA LIND\nYes.",
                "ADA LIND 12:31: Yes.",
                "ADA LIND (0:12:31) Yes.")) {
            assertThat(times(line + "\n\n")).as(line).containsExactly("PT12M31S");
            assertThat(transcript(line + "\n\n" + said("ADA LIND", 2))
                            .turns()
                            .get(0)
                            .text())
                    .as(line)
                    .isEqualTo("Yes.");
        }
    }

    @Test
    void aTimeHasTwoPartsOrThreeAndPerhapsAFraction() {
        assertThat(times("[1:02:03.25] ADA LIND: Yes.\n\n")).containsExactly("PT1H2M3.25S");
        assertThat(times("[02:03,007] ADA LIND: Yes.\n\n")).containsExactly("PT2M3.007S");
        assertThat(times("[123:59] ADA LIND: Yes.\n\n")).containsExactly("PT2H3M59S");
        assertThat(times("[2:00] ADA LIND: Yes.\n\n")).containsExactly("PT2M");
        for (String time : List.of(
                "[12]", "[12:60]", "[12:3]", "[1234:05]", "[12:345]", "[12:31)", "[12:31", "[1:02:03:04]", "\\12:31")) {
            assertThat(times(time + " ADA LIND: Yes.\n\n")).as(time).isEmpty();
        }
    }

    @Test
    void manyLabelsAreToldApart() {
        StringBuilder text = new StringBuilder();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String name = letter + "OT" + letter;
            text.append("ADA " + name + ": One.\n\nADA\u00A0 " + name + ": Two.\n\n");
            text.append("ADA" + name + ": Three.\n\nADA" + name + ": Four.\n\n");
        }
        List<Turn> turns = transcript(text.toString()).turns();
        assertThat(turns).hasSize(4 * 26);
        assertThat(transcript(text.toString()).speakers()).hasSize(2 * 26);
        assertThat(turns.get(1).speaker()).isEqualTo(turns.get(0).speaker());
    }

    @Test
    void manyLabelsAreCountedHoweverFarApart() {
        StringBuilder text = new StringBuilder();
        for (int round = 0; round < 4; round++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                text.append("m" + letter + "ller: It is.\n\nb" + letter + "ker: It is.\n\nIt was.\n\nIt was.\n\n");
            }
        }
        assertThat(labels(text.toString())).hasSize(2 * 26);
    }
}
