package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts in brackets that stand alone: headings, summaries, notes, footnotes, and words that the editor gives. */
class BracketedPartsTest {
    private static final String SAID = "ADA LIND: It is.\n\n";

    /** The kind of the block that stands alone after what Ada Lind says. */
    private static String kind(String part) {
        return Reading.of(SAID + part + "\n\nADA LIND: It was.\n")
                .result()
                .blocks()
                .get(2)
                .kind()
                .name();
    }

    private static void are(String kind, String... parts) {
        for (String part : parts) {
            assertThat(kind(part)).as(part).isEqualTo(kind);
        }
    }

    @Test
    void aFewWordsInSquareBracketsAreAHeading() {
        are(
                "HEADING",
                "[The oven]",
                "[The oven: old and new]",
                "[Is it hot?]",
                "[The oven]:",
                "[The oven was hot:]",
                "[How she bakes in the yard:]",
                "[the oven:]",
                "[“The oven”]",
                "[Part 2. The oven]",
                "[The bells]",
                "[A]",
                "[The oven.”s]");
        assertThat(Reading.of(SAID + "[The oven:]").headings()).containsExactly("The oven");
        assertThat(Reading.of(SAID + "[ The  oven ]").headings()).containsExactly("The oven");
    }

    @Test
    void wholeSentencesAndRemarksAreNotes() {
        are(
                "NOTE",
                "[The oven was hot.]",
                "[The oven was hot!]",
                "[She said, “It was hot.”]",
                "[the oven]",
                "[Note: the oven]",
                "[Editor: the oven]",
                "[Ed. The oven]",
                "[Translator: the word that she uses for the oven in her yard means a mill]",
                "[NOTE ON THE OVEN]",
                "[The statement of Mr. Tamm on ovens:]",
                "[The oven\nand the mill]",
                "[The oven\n\nand the mill]");
    }

    @Test
    void aHeadingIsNoLongerThanTwoHundredLetters() {
        String words = "The oven and the mill ".repeat(9);
        are("HEADING", "[" + words + "aa]");
        are("NOTE", "[" + words + "aaa]");
    }

    @Test
    void anAnnouncementHasMoreThanFiveSpaces() {
        are("HEADING", "[The statement of Mr. Tamm follows:]");
        are("NOTE", "[The statement of Mr. Tamm now follows:]");
    }

    @Test
    void soundsAreDirectionsUpToSixtyLetters() {
        are("STAGE_DIRECTION", "[laughter]", "[Laughter]", "[Long pause]", "[Laughter and applause]", "(laughter)");
        are("STAGE_DIRECTION", "[laughter of everybody standing outside the mill that morning]");
        are("NOTE", "[laughter of everybody standing outside the mill that mornings]");
        are("OMISSION", "[inaudible]", "[…]", "[. . .]", "(…)", "(inaudible)", "<…>");
    }

    @Test
    void afterAHeadingComesItsSummary() {
        Reading reading = Reading.of(SAID + "[The oven]\n\n[How she bakes]\n\n[More of it]\n\nADA LIND: It was.");
        assertThat(reading.headings()).containsExactly("The oven", "More of it");
        assertThat(reading.notes()).containsExactly("TOPIC_SUMMARY How she bakes");
        assertThat(Reading.of(SAID + "[The oven]\n\n[Note how she bakes]").notes())
                .containsExactly("TOPIC_SUMMARY Note how she bakes");
        assertThat(Reading.of(SAID + "[The oven]\n\n[She bakes.\n\nAnd so on.]").notes())
                .containsExactly("EDITORS_NOTE She bakes.\n\nAnd so on.");
        assertThat(Reading.of(SAID + "[The oven]\n\n[The mill]:").headings()).containsExactly("The oven", "The mill");
        assertThat(Reading.of(SAID + "[The oven]\n\nADA LIND: So.\n\n[How she bakes]")
                        .headings())
                .containsExactly("The oven", "How she bakes");
    }

    @Test
    void parenthesesHoldDirectionsOrLongerNotes() {
        are("STAGE_DIRECTION", "(The oven was hot and all of us had left.)");
        are("NOTE", "(The oven was hot, and all of us had left.)");
        String laughs = "(laughter" + " ".repeat(103) + "and hoots)";
        are("STAGE_DIRECTION", laughs);
        are("NOTE", laughs.replace("hoots", "shouts"));
        assertThat(Reading.of(SAID + "(The oven\nwas hot)").notes())
                .containsExactly("STAGE_DIRECTION The oven was hot");
        assertThat(Reading.of(SAID + "( laughs ).").notes()).containsExactly("STAGE_DIRECTION laughs");
        assertThat(Reading.of(SAID + "( laughs ).").noteSources()).containsExactly("( laughs )");
    }

    @Test
    void whatIsNotClosedOrGoesOnBehindIsSaid() {
        for (String part : List.of("[The oven] was hot", "(The oven) was hot", "[]", "()", "[The oven", "(-)")) {
            assertThat(Reading.of(SAID + part).turns()).as(part).containsExactly("Ada Lind: It is. ¶ " + part);
        }
        assertThat(Reading.of(SAID + "[The oven\n\n[The mill]").diagnostics()).containsExactly("unclosed-bracket [");
        assertThat(Reading.of(SAID + "(The oven\n\n(The mill)").diagnostics()).containsExactly("unclosed-bracket (");
    }

    @Test
    void wordsThatTheEditorGivesAreTheTurnOfTheirLabel() {
        Reading reading =
                Reading.of("ADA LIND: It is.\n\n[BEN OKORO: Is it\nhot?\n\nOr dry?]:\n\nIt is.\n\nADA LIND: So.");
        assertThat(reading.turns())
                .containsExactly(
                        "Ada Lind: It is.", "Ben Okoro: Is it hot? ¶ Or dry?", "Ada Lind: It is.", "Ada Lind: So.");
        assertThat(reading.turnSources().get(1)).isEqualTo("[BEN OKORO: Is it\nhot?\n\nOr dry?]");
        assertThat(Reading.of("ADA LIND: It is.\n\n[BEN OKORO:]\n\nADA LIND: So.")
                        .turns())
                .contains("Ben Okoro: ");
    }

    @Test
    void footnotesStandBehindTheirTexts() {
        Reading reading = Reading.of("""
                ADA LIND: It is* hot† and[1] dry.

                [* It was
                not.]

                † It was
                wet.

                [1] Not
                quite.

                BEN OKORO: Yes.
                """);
        assertThat(reading.turns()).containsExactly("Ada Lind: It is hot and dry.", "Ben Okoro: Yes.");
        assertThat(reading.notes())
                .containsExactly("FOOTNOTE It was not.", "FOOTNOTE It was wet.", "FOOTNOTE Not quite.");
        assertThat(reading.noteSources()).containsExactly("[* It was\nnot.]", "† It was\nwet.", "[1] Not\nquite.");
    }

    @Test
    void footnotesThatFollowEachOtherArePartedByTheirMarks() {
        String said = "ADA LIND: It is* hot** now†.\n\n";
        assertThat(Reading.of(said + "* One\nand so.\n** Two.\n† Three.\n\nBEN OKORO: Yes.\n")
                        .notes())
                .containsExactly("FOOTNOTE One and so.", "FOOTNOTE Two.", "FOOTNOTE Three.");
        assertThat(Reading.of("BEN OKORO: No.\n\n" + said + "* One.\nBEN OKORO: Yes.\n\n** Two.\n")
                        .notes())
                .containsExactly("FOOTNOTE One.", "FOOTNOTE Two.");
        assertThat(Reading.of(said + "And so\n* One.\n").notes())
                .as("in mid-paragraph")
                .isEmpty();
        assertThat(Reading.of(said + "*One.\n").notes()).as("no space").isEmpty();
        assertThat(Reading.of("ADA LIND: It[1] is.\n\n[1]One.\n").notes()).isEmpty();
        assertThat(Reading.of("ADA LIND: It is.\n\n† One.\n").diagnostics())
                .containsExactly("footnote-without-anchor † One.");
        assertThat(Reading.of("ADA LIND: It is.\n\n* One.\n\n[1] Two.\n").turns())
                .containsExactly("Ada Lind: It is. ¶ * One. ¶ [1] Two.");
        assertThat(Reading.of("† One.\n\nADA LIND: It is.").notes()).containsExactly("FOOTNOTE One.");
    }
}
