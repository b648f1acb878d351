package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words in brackets tell of a sound or of what was not heard, and which are a title or are said. */
class SoundsInBracketsTest {
    private static String inside(String words) {
        List<String> notes = Reading.of("ADA LIND: It (" + words + ") is.").notes();
        return notes.isEmpty() ? "SAID" : notes.get(0).replace(" " + words.strip(), "");
    }

    private static String alone(String words) {
        return Reading.of("ADA LIND: It is.\n\n[" + words + "]\n\nADA LIND: So.")
                .result()
                .blocks()
                .get(2)
                .kind()
                .name();
    }

    @Test
    void oneWordOfASoundIsEnoughAmongTwelve() {
        for (String words :
                List.of("laughs", "LAUGHTER", "both laugh at Ben", "cross-talk", "Laughter.", "she sighs.")) {
            assertThat(inside(words)).as(words).isEqualTo("STAGE_DIRECTION");
        }
        assertThat(inside("a b c d e f g h i j k laughs")).isEqualTo("STAGE_DIRECTION");
        assertThat(inside("a b c d e f g h i j k l laughs")).isEqualTo("SAID");
        for (String words : List.of("Hebrew", "in Arabic", "foreign language")) {
            assertThat(inside(words)).as(words).isEqualTo("STAGE_DIRECTION");
        }
        for (String words :
                List.of("the oven", "the foreign minister", "laughable", "cross - talk", "?", "laugh-s", "-")) {
            assertThat(inside(words)).as(words).isEqualTo("SAID");
        }
    }

    @Test
    void whatWasNotHeardIsAnOmission() {
        for (String words : List.of("inaudible", "UNCLEAR", "two words inaudible", "inaudible, laughter", "…", ". .")) {
            assertThat(inside(words)).as(words).isEqualTo("OMISSION");
        }
        assertThat(inside("a b c d e f g h i j k l m inaudible")).isEqualTo("OMISSION");
    }

    @Test
    void aHeadingMaySpeakOfSounds() {
        for (String words : List.of(
                "The bells",
                "Rules and those who break them",
                "Bread and music of Rye",
                "How bells are made",
                "Yard and mill and bell and door")) {
            assertThat(alone(words)).as(words).isEqualTo("HEADING");
        }
        for (String words : List.of(
                "the bells",
                "Laughter in the yard",
                "Long pause",
                "The audience laughs",
                "A bell",
                "An old bell",
                "The bells, music",
                "Ada laughs loudly",
                "Ada laughing aloud today",
                "Yard bell door",
                "LONG PAUSE NOW",
                "Bell")) {
            assertThat(alone(words)).as(words).isEqualTo("STAGE_DIRECTION");
        }
    }

    @Test
    void theSameWordsAreReadAlikeHoweverOftenTheyCome() {
        String text = "ADA LIND: It (laughs) is (inaudible) so (I think).\n\n".repeat(3);
        Reading reading = Reading.of(text);
        assertThat(reading.turns()).hasSize(3).containsOnly("Ada Lind: It is so (I think).");
        assertThat(reading.notes()).hasSize(6).containsOnly("STAGE_DIRECTION laughs", "OMISSION inaudible");
        StringBuilder many = new StringBuilder("ADA LIND: So.\n\n");
        for (int i = 0; i < 2_100; i++) {
            many.append("ADA LIND: It (laughs ").append(i).append(") is.\n\n");
        }
        assertThat(Reading.of(many.toString()).notes()).hasSize(2_100);
    }
}
