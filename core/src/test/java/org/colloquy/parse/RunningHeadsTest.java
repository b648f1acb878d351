package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of pages that have a number apart from the words, and what stands below the last turn. */
class RunningHeadsTest {
    private static String sentence(List<String> heads) {
        StringBuilder text = new StringBuilder("ADA LIND: It is\n");
        for (String head : heads) {
            text.append(head)
                    .append("\no")
                    .append((char) ('a' + text.length() % 26))
                    .append('\n');
        }
        return Reading.of(text + "so.\n").turns().get(0);
    }

    private static void areHeads(String... heads) {
        assertThat(sentence(List.of(heads))).matches("Ada Lind: It is( o[a-z]){" + heads.length + "} so.");
    }

    private static void areSaid(String... heads) {
        assertThat(sentence(List.of(heads))).contains(heads[0].split(" {3}|\t")[0]);
    }

    @Test
    void theNumberRisesAndNothingElseChanges() {
        areHeads("Mill   1", "Mill   2", "Mill   5");
        areHeads("1   Mill", "2   Mill", "3   Mill");
        areHeads("Mill\t9", "Mill\t10", "Mill\t11");
        areHeads("Mill of 1931   1", "Mill of 1931   2", "Mill of 1931   2", "Mill of 1931   4");
        areHeads("Mill   3 of 203", "Mill   4 of 203");
        areHeads("Mill   -3-", "Mill   -4-");
        areHeads(
                "Mill" + "l".repeat(132) + "   1",
                "Mill" + "l".repeat(132) + "   2",
                "Mill" + "l".repeat(132) + "   3");
    }

    @Test
    void otherLinesAreSaid() {
        areSaid("Mill   1", "Mill   2");
        areSaid("Mill  1", "Mill  2", "Mill  3");
        areSaid("Mill   1", "Mill   1", "Mill   1");
        areSaid("Mill   3", "Mill   2", "Mill   1");
        areSaid("Mill of 1   1", "Mill of 2   1", "Mill of 2   2");
        areSaid("Mill   one", "Mill   two", "Mill   two");
        areSaid("Mill   1", "Yard   2", "Road   3");
        areSaid("Mill   1s", "Mill   2s", "Mill   3s");
        areSaid("Mill   0:01", "Mill   0:02", "Mill   0:03");
        areSaid(
                "Mill" + "l".repeat(133) + "   1",
                "Mill" + "l".repeat(133) + "   2",
                "Mill" + "l".repeat(133) + "   3");
    }

    private static List<String> below(String lines) {
        return Reading.of("Ada Lind: It is.\n\nBen Okoro: It was.\n\n" + lines).turns();
    }

    private static void close(String... lines) {
        for (String line : lines) {
            assertThat(below(line + "\n\nRye.")).as(line).containsExactly("Ada Lind: It is.", "Ben Okoro: It was.");
        }
    }

    private static void goOn(String... lines) {
        for (String line : lines) {
            assertThat(below(line + "\n\nRye.").get(1)).as(line).isEqualTo("Ben Okoro: It was. ¶ " + line + " ¶ Rye.");
        }
    }

    @Test
    void belowTheLastTurnStandsWhoseTextItIs() {
        close("© Mill Radio", "Copyright 2024 Mill", "COPYRIGHT © Mill", "Copyright (c) Mill", "copyright 2024 Mill");
        close("END", "End", "The End", "- END -", "END OF INTERVIEW", "END 2:41 P.M.", "Meeting closed.");
        close("TO ORDER A COPY OF THIS TEXT, PLEASE CALL", "ORDER A COPY OF THIS TEXT AT mill.example.org NOW");
        goOn("Copyright is good", "The end", "End of it", "Copyright", "So END", "END " + "O".repeat(37) + "x");
        goOn("Order a copy of this text, please, from the mill");
        assertThat(below("END\n\nBen Okoro: So.")).hasSize(3);
        assertThat(below("It was\nEND\n")).endsWith("Ben Okoro: It was. ¶ It was END");
        assertThat(below("It was.\nEND\n")).endsWith("Ben Okoro: It was. ¶ It was.");
    }
}
