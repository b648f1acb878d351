package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists that a page prints below an interview. */
class ClosingListTest {
    private static final String SPEECH = "Ada Lind: It is.\n\nBen Okoro: It was.\n\nAda Lind: Rye.\n\n";

    private static String last(String text) {
        List<String> turns = Reading.of(text).turns();
        return turns.get(turns.size() - 1);
    }

    private static void isList(String lines) {
        assertThat(last(SPEECH + lines)).as(lines).isEqualTo("Ada Lind: Rye.");
    }

    private static void isSaid(String lines) {
        assertThat(last(SPEECH + lines)).as(lines).isNotEqualTo("Ada Lind: Rye.");
    }

    @Test
    void oneLineIsAListIfNobodyWouldSayIt() {
        isList("Bread in Hard Times");
        isList("Number 155");
        isList("Related: Bread");
        isList("Mill, https://mill.example.org/rye/");
        isList("<all>");
        isSaid("And so we went on");
        isSaid("Bread");
        isSaid("we open at 6");
        isSaid("We open at 6.");
        isSaid("Bread in Hard Times and the Long Road That Leads from the Mill to the Old Town Gate");
    }

    @Test
    void threeLinesAreAListWhateverTheySay() {
        isList("See also\n\nBread\n\nMore of it");
        isSaid("See also\n\nMore of it");
        isSaid("See also\nBread\nMore of it\nand so on");
    }

    @Test
    void aListIsApartFromTheSpeechAndBelowAllOfIt() {
        isSaid("It is so.\nBread in Hard Times");
        isSaid("Bread in Hard Times\n\nIt is so.");
        assertThat(Reading.of(SPEECH + "Bread in no hurry 1\n\nBen Okoro: So.").turns())
                .contains("Ada Lind: Rye. ¶ Bread in no hurry 1");
        assertThat(last(SPEECH + "Ben Okoro:\n\nBread in Hard Times")).isEqualTo("Ben Okoro: Bread in Hard Times");
    }

    @Test
    void whereSpeechHasNoStopsNothingIsAList() {
        assertThat(last(SPEECH.replace(".", "") + "Bread in Hard Times")).contains("Hard Times");
        assertThat(last(SPEECH.repeat(3) + "Ben Okoro: So\n\nBread in Hard Times"))
                .isEqualTo("Ben Okoro: So");
        assertThat(last(SPEECH.repeat(3) + "Ben Okoro: So\n\nAda Lind: Ah\n\nBread in Hard Times"))
                .contains("Hard Times");
    }
}
