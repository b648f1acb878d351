package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Role;
import org.junit.jupiter.api.Test;

/** Which line is the title, what is an introduction, and whom the title names. */
class TitleOfTheTextTest {
    private static final String SPEECH = "\n\nADA LIND: It is.\n\nADA LIND: So.\n";

    private static String title(String text) {
        return Reading.of(text).result().transcript().metadata().title().orElse("");
    }

    private static Metadata of(String title) {
        return Reading.of(title + SPEECH).result().transcript().metadata();
    }

    /** {@code Ada Lind INTERVIEWEE (baker)} for each speaker with a role, when all that the title may name speak. */
    private static List<String> people(String title) {
        return Reading.of(title + "\n\nLIND: So.\n\nOKORO: So.\n\nFISK: So.\n\nDE MEER: So.\n")
                .result()
                .transcript()
                .speakers()
                .stream()
                .filter(speaker -> speaker.role() != Role.PARTICIPANT)
                .map(speaker -> speaker.name() + " " + speaker.role()
                        + speaker.description().map(is -> " (" + is + ")").orElse(""))
                .toList();
    }

    @Test
    void isTheFirstLineOfWordsIfItIsBriefAndHasNoLabel() {
        for (String before : List.of("", "* * *\n\n", "[Ada tells.]\n\n", "\n", "(laughs)\n\n")) {
            assertThat(title(before + "The  oven" + SPEECH)).as(before).isEqualTo("The oven");
        }
        assertThat(title("o".repeat(400) + SPEECH)).hasSize(400);
        assertThat(title("o".repeat(401) + SPEECH)).isEmpty();
        assertThat(title("–" + SPEECH)).isEmpty();
        assertThat(title("12:31\n\nThe oven" + SPEECH)).isEmpty();
        assertThat(title("Part 2\n\nThe oven" + SPEECH)).isEmpty();
        assertThat(title("* * *\n\n# The oven" + SPEECH)).isEqualTo("The oven");
        assertThat(title("[Ada tells.]\n\nThe oven is hot." + SPEECH)).isEmpty();
        assertThat(title("The oven is hot." + SPEECH)).isEqualTo("The oven is hot.");
        assertThat(title("ADA LIND: It is." + SPEECH)).isEmpty();
        assertThat(title("* * *\n\nADA LIND: It is." + SPEECH)).isEmpty();
    }

    @Test
    void mayHaveAColonAfterWordsThatNameNobody() {
        for (String title : List.of(
                "One oven: Ada Lind on bread",
                "7 ovens: Ada Lind on bread",
                "Bread and the Oven of One Old Mill: on bread",
                "Bread for all: is it?".replace("?", ""))) {
            assertThat(title(title + SPEECH)).as(title).isEqualTo(title);
        }
        for (String title : List.of(
                "Ada Lind: on bread",
                "One oven: Ada Lind on bread\nin Rye",
                "One oven: Ada Lind on bread.",
                "Bread and the Oven of One Old Mill Yard: on bread",
                "One Interviewer: Ada Lind on bread",
                "One oven: on bread\n\nOne oven: on bread",
                "**One oven:** on bread")) {
            assertThat(title(title + SPEECH)).as(title).isEmpty();
        }
    }

    @Test
    void isFollowedByAnIntroductionWhoseLinesJoin() {
        Reading reading = Reading.of("The oven\nis old.\n\nAnd so\nit goes." + SPEECH);
        assertThat(reading.notes()).containsExactly("FRONT_MATTER is old.", "FRONT_MATTER And so\nit goes.");
        assertThat(reading.blocks()).startsWith("TITLE The oven", "FRONT_MATTER is old.", "FRONT_MATTER And so");
        assertThat(Reading.of("# The oven\n\nIt is.\n\n# The mill" + SPEECH).headings())
                .containsExactly("The mill");
        assertThat(Reading.of("# The oven\n\nIt is." + SPEECH).blocks()).startsWith("TITLE # The oven");
    }

    @Test
    void standsAboveWordsThatNobodyIsNamedFor() {
        Reading reading = Reading.of("The oven\n\nIt is hot.\n\nSo it is.\n");
        assertThat(reading.turns()).containsExactly("?: It is hot. ¶ So it is.");
        assertThat(title("The oven\n\nIt is hot.\n")).isEqualTo("The oven");
        assertThat(Reading.of("It is hot.\n\nSo.\n").turns()).containsExactly("?: It is hot. ¶ So.");
        assertThat(Reading.of("[Ada tells.]\n\nIt is hot.\n").turns()).containsExactly("?: It is hot.");
        assertThat(reading.diagnostics()).containsExactly("no-speaker-labels");
        assertThat(Reading.of("Ada Lind\nIt is.\n\n".repeat(4)).turns()).hasSize(4);
    }

    @Test
    void namesWhoAsksAndWhoAnswers() {
        assertThat(people("Interview with Ada Lind")).containsExactly("Ada Lind INTERVIEWEE");
        assertThat(people("Interview by Ben Okoro")).containsExactly("Ben Okoro INTERVIEWER");
        assertThat(people("Ben Okoro interviews the old baker Ada Lind and Cleo Fisk"))
                .containsExactly("Ada Lind INTERVIEWEE (old baker)", "Ben Okoro INTERVIEWER", "Cleo Fisk INTERVIEWEE");
        assertThat(people("The oven, Ada Lind interviewed by Ben Okoro"))
                .containsExactly("Ada Lind INTERVIEWEE", "Ben Okoro INTERVIEWER");
        assertThat(people("Ben Okoro talks to Jan de Meer"))
                .containsExactly("Ben Okoro INTERVIEWER", "Jan de Meer INTERVIEWEE");
        assertThat(people("Ben Okoro in conversation with Ada Lind"))
                .containsExactly("Ada Lind INTERVIEWEE", "Ben Okoro INTERVIEWER");
        assertThat(people("Conversation with an old and wise baker Ada Lind")).doesNotContain("Ada Lind INTERVIEWEE");
        assertThat(people("Interview with Mayor Ada Lind, by Ben Okoro"))
                .containsExactly("Ada Lind INTERVIEWEE (Mayor)", "Ben Okoro INTERVIEWER");
        assertThat(people("Interview with Dr. Ada Lind")).containsExactly("Ada Lind INTERVIEWEE");
        assertThat(people("Bread with Ada Lind")).isEmpty();
        assertThat(people("Interview with the")).isEmpty();
    }

    @Test
    void namesTheOutletThePlaceAndThatItIsNotTheWhole() {
        Metadata read = of("Interview with Ada Lind by Ben Okoro of the Mill Radio, in Old Rye, 3 May 2024 (extracts)");
        assertThat(read.organisation()).contains("Mill Radio");
        assertThat(read.place()).contains("Old Rye");
        assertThat(read.extracts()).isTrue();
        for (String whole : List.of("Excerpts of an interview", "Interview, abridged", "An Extract of an interview")) {
            assertThat(of(whole).extracts()).as(whole).isTrue();
        }
        assertThat(of("Interview with Ada Lind").extracts()).isFalse();
        assertThat(of("Interview with Ada Lind of Mill Radio").organisation()).isEmpty();
        assertThat(of("Interview in Rye").place()).isEmpty();
        assertThat(of("Interview with Ada Lind in rye").place()).isEmpty();
        assertThat(of("Interview with Ada Lind at St. Ann, Rye").place()).contains("St. Ann");
        assertThat(of("Interview by Ben Okoro for Mill Radio. It is").organisation())
                .contains("Mill Radio");
    }
}
