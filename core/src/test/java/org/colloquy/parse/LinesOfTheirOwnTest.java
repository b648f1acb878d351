package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that hold no speech: rules, omissions, marks of pages, headings with a number sign or of a part. */
class LinesOfTheirOwnTest {
    /** What the line is between two paragraphs of Ada Lind's. */
    private static String kind(String line) {
        return Reading.of("ADA LIND: It is.\n\n" + line + "\n\nADA LIND: It was.\n")
                .result()
                .blocks()
                .get(2)
                .kind()
                .name();
    }

    private static void are(String kind, String... lines) {
        for (String line : lines) {
            assertThat(kind(line)).as(line).isEqualTo(kind);
        }
    }

    private static void areSaid(String... lines) {
        are("CONTINUATION", lines);
    }

    @Test
    void threeMarksOfAKindAreARule() {
        are("SECTION_BREAK", "* * *", "***", "---", "- - -", "———", "===", "~~~~", "• • •", "___", "###");
        are("SECTION_BREAK", "\\* \\* \\*", "\\*\\*", "*\\**", "** \\*");
        areSaid("* *", "--", "* - *", "_*_", "***s", "..–");
    }

    @Test
    void dotsAreAnOmission() {
        are("OMISSION", "…", "..", "<…>", "[...]", "(. . .)", "{…}", "\\[…\\]", "[. . . . .]", "............");
        areSaid(".", "...s", "…!", ".............");
    }

    @Test
    void numbersWithMarksOrTheWordPageAreThatOfAPage() {
        are(
                "FURNITURE",
                "5",
                "- 5 -",
                "5 of 29",
                "Page 5 of 29",
                "PAGE 5 OF 29",
                "5/29",
                "| 5 |",
                "[5]",
                "— 5 —",
                "12345");
        are("FURNITURE", "[[Page S27]]", "Page 27", "page 2", "Page 5 of 29 " + "-".repeat(11));
        areSaid("123456", "1 2 3", "S27", "Page", "Page s27", "page S2", "pages 5", "5th", "Page 5 off");
        areSaid("Page 5 of 29 " + "-".repeat(12), "5 of " + "0".repeat(6), "Pagx S27");
    }

    @Test
    void aNumberSignMakesAHeading() {
        are("HEADING", "# The oven", "###### The oven", "#\tThe oven", "# " + "o".repeat(298));
        areSaid("#The oven", "####### The oven", "#", "##", "# " + "o".repeat(299));
        Reading reading = Reading.of("ADA LIND: It is.\n\n##  The  oven \n\nADA LIND: So.");
        assertThat(reading.headings()).containsExactly("The oven");
        assertThat(reading.blocks()).contains("HEADING ##  The  oven");
    }

    @Test
    void aNumberedPartAloneIsAHeading() {
        are(
                "HEADING",
                "Part 2",
                "PART TWO",
                "Chapter three.",
                "Day 2:",
                "Session IV.",
                "Act I, The mill",
                "Lesson 1234567");
        are("HEADING", "Part 2. The mill, 1831", "Chapter 1. " + "o".repeat(129));
        areSaid(
                "Part of it",
                "part 2",
                "Part 2 is hot",
                "Part 2. Was it?",
                "Part 2. It was!",
                "Part 2. It was.",
                "Part");
        areSaid("Parts 2", "Lesson 12345678", "Part 2a", "Part xi", "Chapter 1. " + "o".repeat(130), "Part “2”");
        areSaid("Part 2\nis hot", "It is\nPart 2");
        assertThat(Reading.of("ADA LIND: It is.\n\nPart 2").headings()).containsExactly("Part 2");
        assertThat(Reading.of("Part 2\n\nADA LIND: It is.").headings()).containsExactly("Part 2");
        assertThat(kind("[Part 2. The mill]")).isEqualTo("HEADING");
        assertThat(kind("[Part 2.]")).isEqualTo("HEADING");
        assertThat(kind("[Part 2. The mill.]")).isEqualTo("NOTE");
    }

    @Test
    void aLineInCapitalsWithoutAStopIsAHeading() {
        are(
                "HEADING",
                "THE OVEN AND MILL",
                "THE OVEN (OLD)",
                "OVENSANDMILLS",
                "THE OVEN 2",
                "THE OVEN\nAND THE MILL\nAND ALL");
        are("HEADING", "THE " + "O".repeat(96), "AN OVEN\nAND MILL");
        areSaid("OVENSANDMILL", "THE OVEN –", "THE OVEn", "THE OVEN.", "THE " + "O".repeat(97));
        areSaid("THE OVEN\nAND THE MILL\nAND ALL\nTHE REST", "THE OVEN\nis hot", "and so\nTHE OVEN");
    }

    @Test
    void aHeadingInCapitalsStandsBetweenSentences() {
        String next = "\nADA LIND: It was.\n";
        assertThat(Reading.of("ADA LIND: It is.\nTHE OVEN" + next).headings()).containsExactly("THE OVEN");
        assertThat(Reading.of("ADA LIND: It is\nTHE OVEN" + next).headings()).isEmpty();
        assertThat(Reading.of("ADA LIND: It is\n\nTHE OVEN" + next).headings()).containsExactly("THE OVEN");
        assertThat(Reading.of("ADA LIND: It is.\n\nTHE OVEN").headings()).containsExactly("THE OVEN");
        assertThat(Reading.of("THE OVEN\n\nADA LIND: It is.").headings()).isEmpty();
        assertThat(Reading.of("ADA LIND: It is.\n\nTHE OVEN\nAND MILL" + next).turns())
                .containsExactly("Ada Lind: It is.", "Ada Lind: It was.");
    }

    @Test
    void whatHappensInCapitalsIsADirection() {
        are("STAGE_DIRECTION", "BEGIN VIDEO CLIP", "LONG LAUGHTER");
        assertThat(Reading.of("ADA LIND: It is.\n\nBEGIN VIDEO CLIP\n\nADA LIND: So.")
                        .notes())
                .containsExactly("STAGE_DIRECTION BEGIN VIDEO CLIP");
    }

    @Test
    void aRuleEndsTheTurnUnlessWordsFollowAtOnce() {
        String text = "ADA LIND: It is.\n\n* * *\n";
        assertThat(Reading.of(text + "\nIt was.\n\nADA LIND: So.").turns())
                .containsExactly("Ada Lind: It is. ¶ It was.", "Ada Lind: So.");
        assertThat(Reading.of(text + "It was.").turns()).containsExactly("Ada Lind: It is. ¶ It was.");
        assertThat(Reading.of(text + "\n\n* * *\n\nIt was.").turns()).containsExactly("Ada Lind: It is.", "?: It was.");
        assertThat(Reading.of(text + "\n[laughter]\n\nIt was.").turns())
                .containsExactly("Ada Lind: It is.", "?: It was.");
        assertThat(Reading.of(text).turns()).containsExactly("Ada Lind: It is.");
    }

    @Test
    void metadataStandAtTheVeryBeginning() {
        String speech = "\nADA LIND: It is.\n";
        assertThat(Reading.of("---\nmood: good\n---" + speech).blocks())
                .startsWith("FRONT_MATTER --- / mood: good / ---");
        assertThat(Reading.of("---\nmood: good\n..." + speech).blocks())
                .startsWith("FRONT_MATTER --- / mood: good / ...");
        assertThat(Reading.of("---\nmood\n---" + speech).notes()).contains("SECTION_BREAK ---");
        assertThat(Reading.of("---\n: mood\n---" + speech).notes()).contains("SECTION_BREAK ---");
        assertThat(Reading.of("---" + speech).notes()).contains("SECTION_BREAK ---");
        assertThat(Reading.of("---").blocks()).containsExactly("SECTION_BREAK ---");
        assertThat(Reading.of("---\nmood: good" + speech).diagnostics()).startsWith("unclosed-front-matter ---");
        assertThat(Reading.of("----\nmood: good\n---" + speech).notes()).contains("SECTION_BREAK ----");
        assertThat(Reading.of("...\nmood: good\n---" + speech).notes()).contains("OMISSION ...");
        String key = "m".repeat(79);
        assertThat(Reading.of("---\n" + key + ": x\n---" + speech).blocks()).hasSize(2);
        assertThat(Reading.of("---\nm" + key + ": x\n---" + speech).blocks()).hasSizeGreaterThan(2);
        String lines = "mood: good\n".repeat(398);
        assertThat(Reading.of("---\n" + lines + "---" + speech).diagnostics()).isEmpty();
        assertThat(Reading.of("---\n" + lines + "mood: bad\n---" + speech).diagnostics())
                .isNotEmpty();
    }

    @Test
    void everyLineOfAPartBelongsToIt() {
        assertThat(Reading.of("ADA LIND: It is\nhot.\n\nWe know.\n\n[It was\n\nhot. So.]\n\n* * *\n\n12:31\n")
                        .blocks())
                .isEqualTo(List.of(
                        "LABELLED ADA LIND: It is / hot.",
                        "CONTINUATION We know.",
                        "NOTE [It was /  / hot. So.]",
                        "SECTION_BREAK * * *",
                        "FURNITURE 12:31"));
    }
}
