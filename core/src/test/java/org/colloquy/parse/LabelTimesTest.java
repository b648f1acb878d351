package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Times and stage directions between a label and the words, and labels that nothing but a time sets off. */
class LabelTimesTest {
    /** Every turn with its speaker, the text of its times and its words. */
    private static List<String> read(String text) {
        ParseResult result = Reading.of(text).result();
        return result.transcript().turns().stream()
                .map(turn -> turn.label().orElse("?")
                        + turn.timestamps().stream()
                                .map(time -> result.source().slice(time.span()))
                                .toList()
                        + turn.text().replace("\n\n", " ¶ "))
                .toList();
    }

    @Test
    void aNameAloneBehindATimeIsALabel() {
        assertThat(read("[0:01] Ada Lind\nIt is.\n[0:02] Ben Okoro\nIt is not.\n"))
                .containsExactly("Ada Lind[[0:01]]It is.", "Ben Okoro[[0:02]]It is not.");
        assertThat(read("[0:01] Ada Lind\nIt is.\n[0:02] Ben Okoro.\nIt is not.\n"))
                .containsExactly("Ada Lind[[0:01], [0:02]]It is. Ben Okoro. It is not.");
        String name = "Adalindoftheovenandthemill Benokorooftheoldroadtothemills";
        assertThat(read("[0:01] " + name + "s\nIt is.\n[0:02] " + name + "s\nYes.\n"))
                .as("fewer than sixty letters")
                .containsExactly(name + "s[[0:01]]It is.", name + "s[[0:02]]Yes.");
        assertThat(read("ADA LIND: No.\n\n[0:01] " + name + "ss\nIt is.\n")).hasSize(1);
    }

    @Test
    void aTimeBeforeALabelMayBeSetOffByADash() {
        for (String dash : List.of("- ", "– ", "— ", "-", "", " ")) {
            boolean label = !dash.equals("-");
            assertThat(read("ADA LIND: Yes.\n\n12:31 " + dash + "ADA LIND: No.\n"))
                    .as(dash)
                    .hasSize(label ? 2 : 1);
        }
        assertThat(read("12:31 - ADA LIND: Yes.\n")).containsExactly("ADA LIND[12:31]Yes.");
    }

    @Test
    void aTimeBehindALabelNeedsItsBracketOrTheEndOfTheLine() {
        String said = "ADA LIND: It is.\n\n";
        for (String label : List.of(
                "ADA LIND 12:31:", "ADA LIND, 12:31:", "ADA LIND - 12:31:", "ADA LIND (12:31)", "ADA LIND [12:31] :")) {
            String time = label.replaceFirst("^[^0-9(\\[]*", "").replaceFirst(" ?:$", "");
            assertThat(read(said + label + " Yes."))
                    .as(label)
                    .containsExactly("ADA LIND[]It is.", "ADA LIND[" + time + "]Yes.");
        }
        for (String line : List.of(
                "ADA LIND 12:31 Yes.",
                "ADA LIND12:31\nYes.",
                "ADA LIND [12:31 Yes.",
                "ADA LIND 12:61: Yes.",
                "ADA LIND at 12:31\nYes.",
                "ADA LIND12:31: Yes.")) {
            assertThat(read(said + line)).as(line).hasSize(1);
        }
        assertThat(read(said + "ADA LIND: 12:31")).contains("ADA LIND[12:31]");
        assertThat(read(said + "ADA LIND: 12:31 it was.")).contains("ADA LIND[]12:31 it was.");
        assertThat(read(said + "ADA LIND: [12:31] It was.")).contains("ADA LIND[[12:31]]It was.");
        assertThat(read(said + "[12:30] ADA LIND: [12:31] It was.")).contains("ADA LIND[[12:30], [12:31]]It was.");
    }

    @Test
    void timesOnLinesOfTheirOwnComeBeforeThatOfTheLabel() {
        assertThat(read("ADA LIND: It is.\n\n12:30\n\n[12:31] ADA LIND: Yes.\n"))
                .containsExactly("ADA LIND[]It is.", "ADA LIND[12:30, [12:31]]Yes.");
        assertThat(read("12:30\n\nADA LIND: It is.\n\n12:31\n")).containsExactly("ADA LIND[12:30, 12:31]It is.");
        assertThat(read("ADA LIND: It is.\n12:31\nhot.\n")).containsExactly("ADA LIND[12:31]It is. ¶ hot.");
    }

    @Test
    void inOrdinaryLettersADirectionIsNoPartOfTheLabel() {
        String said = "Ada Lind: It is.\n\nAda Lind: It was.\n\n";
        Reading reading = Reading.of(said + "Ada Lind (laughs, then sighs): Yes.");
        assertThat(reading.turns()).hasSize(3).endsWith("Ada Lind: Yes.");
        assertThat(reading.notes()).containsExactly("STAGE_DIRECTION laughs, then sighs");
        assertThat(reading.noteSources()).containsExactly("(laughs, then sighs)");
        assertThat(reading.result().transcript().turns().get(2).label()).contains("Ada Lind");
        for (String label : List.of("Ada Lind (Rye)", "ADA LIND (laughs)", "Ada Lind(laughs)")) {
            Reading other = Reading.of((label + ": Yes.\n\n").repeat(2));
            assertThat(other.notes()).as(label).isEmpty();
            assertThat(other.result().transcript().turns().get(0).label()).contains(label);
        }
        assertThat(Reading.of("Ada (sighs): Yes.\n\nAda: No.").notes()).containsExactly("STAGE_DIRECTION sighs");
    }

    @Test
    void aLabelStandsWithinTheFirstLettersOfItsLine() {
        String label = "ADA " + "(" + "r".repeat(228) + ") LIND";
        assertThat(label).hasSize(239);
        assertThat(read((label + ": Yes.\n\n").repeat(2))).hasSize(2);
        assertThat(read("ADA LIND: No.\n\n" + label + "S: Yes.\n")).hasSize(1);
    }

    @Test
    void wordsMayFollowAColonWithoutASpace() {
        assertThat(read("ADA LIND:It is.\n\nADA LIND:It was."))
                .containsExactly("ADA LIND[]It is.", "ADA LIND[]It was.");
        assertThat(read("ADA LIND:\n\nIt is.\n\nADA LIND:")).hasSize(2);
        for (String line : List.of("ADA LIND:yes", "ADA LIND://rye", "ADA LIND:7 pm", "ADA LIND::Yes")) {
            assertThat(read("ADA LIND: No.\n\n" + line)).as(line).containsExactly("ADA LIND[]No. ¶ " + line);
        }
    }
}
