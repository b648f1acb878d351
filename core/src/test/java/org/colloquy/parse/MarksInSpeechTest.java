package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.transcript.Timestamp;
import org.junit.jupiter.api.Test;

/** Sounds, times and marks of footnotes among the words that are said. */
class MarksInSpeechTest {
    /** What is left of the words when Ada Lind says this. */
    private static String words(String said) {
        String turn = Reading.of("ADA LIND: " + said).turns().get(0);
        return turn.substring("Ada Lind: ".length());
    }

    private static List<String> notes(String said) {
        return Reading.of("ADA LIND: " + said).notes();
    }

    private static List<String> times(String said) {
        ParseResult result = Reading.of("ADA LIND: " + said).result();
        return result.transcript().turns().get(0).timestamps().stream()
                .map(Timestamp::span)
                .map(result.source()::slice)
                .toList();
    }

    @Test
    void soundsLeaveTheWordsAndAreNotedWithTheirPlace() {
        for (String sound : List.of("(laughs)", "[laughs]", "<laughs>", "\\[laughs\\]", "[ laughs ]")) {
            Reading reading = Reading.of("ADA LIND: It is " + sound + " hot.");
            assertThat(reading.turns()).as(sound).containsExactly("Ada Lind: It is hot.");
            assertThat(reading.notes()).as(sound).containsExactly("STAGE_DIRECTION laughs");
            assertThat(reading.noteSources()).containsExactly(sound.replaceFirst("^\\\\", ""));
        }
        assertThat(words("It is (inaudible) hot.")).isEqualTo("It is hot.");
        assertThat(notes("It is (inaudible) hot.")).containsExactly("OMISSION inaudible");
        assertThat(words("(Laughter.) It is (…)")).isEqualTo("It is");
    }

    @Test
    void otherWordsInBracketsAreSaid() {
        for (String said : List.of(
                "It is (I think) hot.",
                "It is [so] hot.",
                "It is <b>hot</b>.",
                "It is () hot [].",
                "It is (laughs hot.",
                "It is [laughs hot.",
                "It is <laughs hot.",
                "It is \\[so] hot.")) {
            assertThat(words(said)).isEqualTo(said);
            assertThat(notes(said)).isEmpty();
        }
        assertThat(words("It is </v> hot.</v>")).isEqualTo("It is hot.");
        assertThat(words("It is </vx> hot.")).isEqualTo("It is </vx> hot.");
    }

    @Test
    void aBracketThatIsOpenedAgainIsWordsUpToTheInnerOne() {
        assertThat(words("It is (and then (laughs) hot.")).isEqualTo("It is (and then hot.");
        assertThat(words("It is [and then [laughs] hot.")).isEqualTo("It is [and then hot.");
        assertThat(notes("It is { and {laughs} hot.")).containsExactly("STAGE_DIRECTION laughs");
    }

    @Test
    void soundsInBracesStay() {
        assertThat(words("It {laughs} is {vocalsound}")).isEqualTo("It {laughs} is {vocalsound}");
        assertThat(notes("It {laughs} is {vocalsound}"))
                .containsExactly("STAGE_DIRECTION laughs", "STAGE_DIRECTION vocalsound");
        assertThat(Reading.of("ADA LIND: It {laughs} is").noteSources()).containsExactly("{laughs}");
        assertThat(notes("It {} is {laughs")).isEmpty();
    }

    @Test
    void bracketsOfMoreThanALineAreWords() {
        assertThat(words("It (laughs" + " ".repeat(153) + ") is.")).isEqualTo("It is.");
        assertThat(words("It (laughs" + " ".repeat(154) + ") is.")).startsWith("It (laughs");
        assertThat(notes("It {laughs" + " ".repeat(153) + "} is.")).hasSize(1);
        assertThat(notes("It {laughs" + " ".repeat(154) + "} is.")).isEmpty();
        assertThat(words("It <laughs" + " ".repeat(22) + "> is.")).isEqualTo("It is.");
        assertThat(words("It <laughs" + " ".repeat(23) + "> is.")).startsWith("It <laughs");
        assertThat(words("It <laughs\nlouder> is.")).isEqualTo("It <laughs louder> is.");
        assertThat(words("It (laughs\nlouder) is.")).isEqualTo("It (laughs louder) is.");
    }

    @Test
    void timesInBracketsAreData() {
        assertThat(times("It [12:31] is \\[00:12:32\\] hot[12:33]."))
                .containsExactly("[12:31]", "\\[00:12:32\\]", "[12:33]");
        assertThat(words("It [12:31] is \\[00:12:32\\] hot [12:33].")).isEqualTo("It is hot.");
        assertThat(times("It (12:31) is 12:31 hot [1234].")).isEmpty();
        assertThat(words("It (12:31) is 12:31 hot [1234].")).isEqualTo("It (12:31) is 12:31 hot [1234].");
        assertThat(times("[00:00:12.000000000] It is.")).hasSize(1);
    }

    @Test
    void aTurnOpensWithHowOrToWhomItIsSaid() {
        for (String opening : List.of("(To Ben)", "(laughing)", "(To Ben):", "(laughing) :", "(In Welsh)")) {
            assertThat(words(opening + " It is.")).as(opening).isEqualTo("It is.");
            assertThat(Reading.of("ADA LIND: " + opening + " It is.").noteSources())
                    .containsExactly(opening.replaceFirst(" ?:", ""));
        }
        assertThat(notes("(To Ben): It is.")).containsExactly("STAGE_DIRECTION To Ben");
        for (String said : List.of(
                "(To whom?) It is.",
                "(To him!) It is.",
                "(Ben) It is.",
                "() It is.",
                "(To Ben It is.",
                "To Ben) It is.")) {
            assertThat(words(said)).isEqualTo(said);
        }
        assertThat(words("It is (To Ben) hot.")).isEqualTo("It is (To Ben) hot.");
        assertThat(words("(to" + " him".repeat(19) + "a) It.")).isEqualTo("It.");
        assertThat(words("(to" + " him".repeat(19) + "ab) It.")).startsWith("(to him");
        assertThat(words("(To Ben)")).isEmpty();
        assertThat(words("(To Ben):")).isEmpty();
        assertThat(words("(To Ben\nOkoro) It is.")).isEqualTo("(To Ben Okoro) It is.");
    }

    @Test
    void marksOfFootnotesStandBehindWords() {
        String notes = "\n\n* One.\n\n** Two.\n\n† Three.\n\n[1] Four.\n\n¹ Five.";
        assertThat(words("It* is** hot† and[1] dry¹." + notes)).isEqualTo("It is hot and dry.");
        for (String said : List.of(
                "It is * hot.",
                "It is *hot.",
                "It*is hot.",
                "It is ** hot.",
                "It is † hot.",
                "It is [1] hot.",
                "It*** is.",
                "It[12] is.")) {
            assertThat(words(said + notes)).startsWith(said + " ¶ * One. ¶ ** Two.");
        }
        assertThat(words("It* is* hot." + "\n\nNo notes.")).startsWith("It* is* hot.");
    }

    @Test
    void aPairOfStarsStressesWords() {
        String note = "\n\n* One.";
        assertThat(words("It *never* is." + note)).startsWith("It *never* is.");
        assertThat(words("It **never** is." + "\n\n** One.")).startsWith("It **never** is.");
        assertThat(words("It *never* is* hot." + note)).isEqualTo("It *never* is hot.");
        assertThat(words("It* *never* is." + note)).isEqualTo("It *never* is.");
        assertThat(words("It is †never† hot.\n\n† One.")).isEqualTo("It is †never hot.");
    }

    @Test
    void aTurnOfSoundsOrTimesAloneHasNoWords() {
        Reading reading = Reading.of("ADA LIND: (laughs)\n\nBEN OKORO: [12:31]\n\nADA LIND:\n\nBEN OKORO: No.");
        assertThat(reading.turns()).containsExactly("Ada Lind: ", "Ben Okoro: ", "Ada Lind: ", "Ben Okoro: No.");
        assertThat(reading.diagnostics()).containsExactly("empty-turn BEN OKORO: [12:31]", "empty-turn ADA LIND");
    }
}
