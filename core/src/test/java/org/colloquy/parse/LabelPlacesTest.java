package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;

import org.junit.jupiter.api.Test;

/** Where in a text that is broken into lines a label may stand, and how paragraphs begin there. */
class LabelPlacesTest {
    private static final String FULL = "the oven of the mill is as old as the yard and it was built by us";

    /** Whether a name that comes once is a label here, where all others begin paragraphs. */
    private static boolean begins(String text) {
        return labels(said("ADA LIND", 9) + text).contains("BEN OKORO");
    }

    /** Whether a title and a name are a label here, which need only follow the end of a paragraph or sentence. */
    private static boolean follows(String before) {
        return labels(said("ADA LIND", 9) + before + "MR. OKORO: Yes.\n").contains("MR. OKORO");
    }

    @Test
    void aLineThatIsSetInBeginsAParagraph() {
        assertThat(begins("It is old.\n  BEN OKORO: Yes, it is\nas old.\n")).isTrue();
        assertThat(begins(" It is old.\n  BEN OKORO: Yes, it is\n as old.\n")).isTrue();
        assertThat(begins("  It is old.\n  BEN OKORO: Yes, it is\nas old.\n")).isFalse();
        assertThat(begins("It is old.\n  BEN OKORO: Yes, it is\n  as old.\n")).isFalse();
        assertThat(begins("It is old.\n  BEN OKORO: Yes, it is\n   as old.\n")).isFalse();
        assertThat(begins("It is old.\n  BEN OKORO: Yes, it is\n\nas old.\n")).isFalse();
        assertThat(begins("It is old.\n  BEN OKORO: Yes, it is\n* * *\n")).isFalse();
        assertThat(begins("It is old.\n  BEN OKORO: Yes, it is")).isFalse();
        assertThat(begins(FULL + "\n  BEN OKORO: Yes, it is\nas old.\n")).isFalse();
        assertThat(begins("\nIt is old.\nBEN OKORO: Yes, it is\nas old.\n")).isFalse();
        assertThat(begins("\nBEN OKORO: Yes.\n")).isTrue();
    }

    @Test
    void aLabelAfterABracketOrARuleBeginsAParagraph() {
        for (String before :
                new String[] {"[The oven]\n", "[BEN OKORO: Is it?]\n", "(laughs)\n", "* * *\n", "12:31\n"}) {
            assertThat(begins("It is old and\n" + before + "BEN OKORO: Yes.\n"))
                    .as(before)
                    .isTrue();
        }
        assertThat(labels("[ADA LIND: Is it?]\n\nIt is.\n\nBEN OKORO: So.\n\n[ ADA LIND: Was it?]\n\nIt was."))
                .containsExactly("ADA LIND", "BEN OKORO");
    }

    @Test
    void aPageMayEndInASentence() {
        assertThat(begins("It is old.\n\nPage 2\nBEN OKORO: Yes.\n")).isTrue();
        assertThat(begins("It is old.\nPage 2\nBEN OKORO: Yes.\n")).isFalse();
        assertThat(begins("\n" + FULL + "\n\nPage 2\nBEN OKORO: Yes.\n")).isFalse();
        assertThat(labels("Page 1\nBEN OKORO: Yes.\n\nADA LIND: No.\n")).containsExactly("BEN OKORO", "ADA LIND");
    }

    @Test
    void aParagraphEndsWithASentenceOrAShortLine() {
        String lines = (FULL + "\n").repeat(8);
        assertThat(follows(lines + "It is old.\n")).isTrue();
        assertThat(follows(lines + "and it was built by those who lived in the yard of the mill,\n"))
                .isFalse();
        assertThat(follows(lines + "and it was built,\n")).isTrue();
    }

    @Test
    void shortMeansLessThanSevenTenthsOfALine() {
        String lines = "MR. LIND: No.\n\n" + (("o".repeat(19) + ",\n").repeat(20) + "\n").repeat(3);
        assertThat(labels(lines + "o".repeat(12) + ",\nMR. OKORO: Yes.\n")).contains("MR. OKORO");
        assertThat(labels(lines + "o".repeat(13) + ",\nMR. OKORO: Yes.\n")).doesNotContain("MR. OKORO");
    }

    @Test
    void linesOfAParagraphJoinUnlessManyAreLong() {
        String wide = "ADA LIND: " + "o".repeat(150);
        assertThat(wide).hasSize(160);
        assertThat(Reading.of(wide + "\nand so\non.\n").turns().get(0)).endsWith("o and so on.");
        assertThat(Reading.of(wide + "o\nand so\non.\n").turns().get(0)).endsWith("o ¶ and so ¶ on.");
        String lines = "on\n".repeat(18) + "on.\n";
        assertThat(Reading.of(wide + "o\n" + lines).turns().get(0)).doesNotContain("¶");
        assertThat(Reading.of(wide + "o\n" + lines.substring(3)).turns().get(0)).contains("¶");
    }

    @Test
    void aLineSetInBeginsAParagraphAndAHangingOneDoesNot() {
        assertThat(Reading.of("ADA LIND: It is\nold.\n  And so\nit was.\n").turns())
                .containsExactly("Ada Lind: It is old. ¶ And so it was.");
        assertThat(Reading.of("ADA LIND: It is\n  old.\n  And so\n  it was.\n").turns())
                .containsExactly("Ada Lind: It is old. And so it was.");
        assertThat(Reading.of("ADA LIND: It is.\n  And so\nit was.\n").turns())
                .containsExactly("Ada Lind: It is. ¶ And so it was.");
        assertThat(Reading.of("ADA LIND: It is.\n  And so\n").turns()).containsExactly("Ada Lind: It is. And so");
        assertThat(Reading.of("ADA LIND: It is.\n  And so\nADA LIND: Yes.\n").turns())
                .containsExactly("Ada Lind: It is. And so", "Ada Lind: Yes.");
        assertThat(Reading.of("ADA LIND: It is.\n  And so\n* * *\n").turns())
                .containsExactly("Ada Lind: It is. And so");
        assertThat(Reading.of("ADA LIND: It is\nold.\n  And so.\n").turns())
                .containsExactly("Ada Lind: It is old. ¶ And so.");
    }
}
