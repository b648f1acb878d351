package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What reporters write between the speeches of an assembly, and the numbered notes at the foot of a page. */
class AssemblyRecordsTest {
    private static List<String> between(String chair, String words) {
        return Reading.of(chair + ": Let us begin.\n\nADA LIND: The bridge is narrow.\n\n" + words
                        + "\n\nADA LIND: Thank you.\n\n" + chair + ": We go on.")
                .turns();
    }

    @Test
    void setWordsAreNobodysWhereSomebodyPresides() {
        for (String words : List.of(
                "The question was taken.",
                "There was no objection.",
                "The yeas and nays resulted, yeas 12, nays 3.",
                "Question accordingly agreed to.",
                "The amendment was agreed to.",
                "The clerk read the title of the bill.",
                "The senior assistant clerk proceeded to call the roll.",
                "A recorded vote was ordered.")) {
            assertThat(between("THE SPEAKER", words)).as(words).hasSize(4).contains("Ada Lind: The bridge is narrow.");
        }
    }

    @Test
    void othersSayTheSameWordsThemselves() {
        for (String words : List.of("The question was taken.", "There was no objection.", "Motion agreed to.")) {
            assertThat(between("BEN OKORO", words)).as(words).anyMatch(turn -> turn.contains(words));
        }
        for (String words : List.of(
                "The question is hard.",
                "There was no bread.",
                "The clerk is kind.",
                "The clerk",
                "A recorded song was played.",
                "Question after question.",
                "The bill was high.")) {
            assertThat(between("THE SPEAKER", words)).as(words).anyMatch(turn -> turn.contains(words));
        }
    }

    @Test
    void whatIsPutIntoTheRecordGoesOnToTheNextLabel() {
        assertThat(between("THE CHAIRMAN", "[The statement of Mr. Tamm follows:]\n\nI bake.\n\nI bake well."))
                .noneMatch(turn -> turn.contains("bake"));
        assertThat(between("THE CHAIRMAN", "[The statement of Mr. Tamm is long.]\n\nI bake.\n\nI bake well."))
                .anyMatch(turn -> turn.contains("bake"));
    }

    @Test
    void aNumberedNoteHasItsNumberBehindAWordAbove() {
        String noted = "ADA LIND: The tables2 are ready, the lists1 too.\n\n%s\n\nBEN OKORO: Good.\n\nADA LIND: Yes.";
        assertThat(Reading.of(noted.formatted("1 The lists are appended.")).notes())
                .containsExactly("FOOTNOTE 1 The lists are appended.");
        assertThat(Reading.of(noted.formatted("1 The lists are appended.\n\n2 The tables are not."))
                        .notes())
                .hasSize(2);
        for (String words : List.of(
                "2 The tables are not.", "3 The lamps are lit.", "1 lamp is lit.", "1The lists are appended.")) {
            assertThat(Reading.of(noted.formatted(words)).notes()).as(words).isEmpty();
        }
        assertThat(Reading.of("ADA LIND: The lists are 1 and 1st.\n\n1 The lists are appended.\n\nBEN OKORO: Good.")
                        .notes())
                .isEmpty();
        assertThat(Reading.of("ADA LIND: The lists.1 They are long.\n\n1 The lists\nare appended.\n\nBEN OKORO: Good.")
                        .notes())
                .containsExactly("FOOTNOTE 1 The lists\nare appended.");
    }
}
