package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** Whom and what a title names, and in which words. */
class TitleWordsTest {
    private static Transcript under(String title) {
        return transcript(title + "\n\n" + said("OKORO", 2) + said("LIND", 2));
    }

    private static List<Role> roles(String title) {
        return under(title).speakers().stream().map(Speaker::role).toList();
    }

    private static List<String> names(String title) {
        return under(title).speakers().stream().map(Speaker::name).toList();
    }

    @Test
    void oneAsksAndOneAnswers() {
        for (String title : List.of(
                "Interview with Ada Lind by Ben Okoro",
                "An Interview With Ada Lind, by Ben Okoro".replace("With", "with"),
                "Ada Lind interviewed by Ben Okoro",
                "Ben Okoro interviews Ada Lind",
                "Ben Okoro talks to Ada Lind",
                "Ben Okoro talks with Ada Lind",
                "Ben Okoro speaks to Ada Lind",
                "Ben Okoro in conversation with Ada Lind",
                "Interview with the baker Ada Lind by Ben Okoro of Rye News in Carrow")) {
            assertThat(names(title)).as(title).containsExactly("Ben Okoro", "Ada Lind");
            assertThat(roles(title)).as(title).containsExactly(Role.INTERVIEWER, Role.INTERVIEWEE);
        }
    }

    @Test
    void severalMayAnswer() {
        assertThat(roles("Interview with Ben Okoro and Ada Lind")).containsExactly(Role.INTERVIEWEE, Role.INTERVIEWEE);
        assertThat(roles("Interview with Ben Okoro and others")).containsExactly(Role.INTERVIEWEE, Role.PARTICIPANT);
    }

    @Test
    void withoutTalkNobodyIsNamed() {
        assertThat(names("Bread with Ada Lind by Ben Okoro")).containsExactly("Okoro", "Lind");
    }

    @Test
    void outletAndPlaceFollowThoseWhoTalk() {
        Metadata read = under("Interview with Ada Lind by Ben Okoro of the Rye Herald, in Old Carrow")
                .metadata();
        assertThat(read.organisation()).contains("Rye Herald");
        assertThat(read.place()).contains("Old Carrow");
        Metadata first = under("Interview in Carrow with Ada Lind of Rye by Ben Okoro for Mill News at Dell")
                .metadata();
        assertThat(first.organisation()).contains("Mill News");
        assertThat(first.place()).contains("Dell");
    }

    @Test
    void extractsSaySo() {
        for (String title : List.of(
                "Extracts from an interview with Ada Lind",
                "Interview with Ada Lind (excerpt)",
                "Interview with Ada Lind, abridged")) {
            assertThat(under(title).metadata().extracts()).as(title).isTrue();
        }
        assertThat(under("Interview with Ada Lind").metadata().extracts()).isFalse();
    }

    private static String description(String title) {
        return under(title).speakers().stream()
                .filter(speaker -> speaker.name().equals("Ada Lind"))
                .flatMap(speaker -> speaker.description().stream())
                .findFirst()
                .orElse("");
    }

    @Test
    void whatStandsBeforeANameDescribes() {
        assertThat(description("Interview with the head baker Ada Lind by Ben Okoro"))
                .isEqualTo("head baker");
        assertThat(description("Interview with Mayor Ada Lind by Ben Okoro")).isEqualTo("Mayor");
        assertThat(description("Interview with Mr Ada Lind by Ben Okoro")).isEmpty();
        assertThat(description("Interview with Rye Mill Head Baker Ada Lind by Ben Okoro"))
                .isEqualTo("Rye Mill Head Baker");
        assertThat(description("Interview with Ada Lind by Ben Okoro")).isEmpty();
        assertThat(names("Interview with Ada van Lind by Ben Okoro")).containsExactly("Ben Okoro", "Ada van Lind");
    }
}
