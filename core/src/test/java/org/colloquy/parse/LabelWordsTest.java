package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.doubtful;
import static org.colloquy.parse.SpokenText.labels;
import static org.colloquy.parse.SpokenText.said;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import org.colloquy.transcript.Speaker;
import org.junit.jupiter.api.Test;

/** What the words of a label tell: that it names nobody, a thing of the document, or no speaker at all. */
class LabelWordsTest {
    private static final String OTHERS = said("ADA LIND", 2) + said("Ben Okoro", 2);

    private static boolean isAnonymous(String label) {
        return transcript(OTHERS + said(label, 2)).speakers().stream()
                .filter(speaker -> speaker.labels().contains(label))
                .anyMatch(Speaker::anonymous);
    }

    @Test
    void manyLabelsNameNobody() {
        for (String label : List.of(
                "QUESTION",
                "UNIDENTIFIED MALE",
                "Unidentified Ada",
                "AUDIENCE MEMBER",
                "A VOICE",
                "THE PRESS",
                "SEVERAL PEOPLE",
                "Voice 2",
                "VOICE FROM THE FLOOR",
                "SOME OF THE CROWD",
                "MAN 1",
                "SPEAKERS",
                "SPEAKER",
                "AN HON MEMBER")) {
            assertThat(isAnonymous(label)).as(label).isTrue();
        }
        for (String label : List.of(
                "SPEAKER 2",
                "JUROR 7",
                "PARTICIPANT 3",
                "PERSON 4",
                "STUDENT 5",
                "THE SPEAKER",
                "THE CHAIR",
                "Voice Lind",
                "ADA FLOOR")) {
            assertThat(labels(OTHERS + said(label, 2))).as(label).contains(label);
            assertThat(isAnonymous(label)).as(label).isFalse();
        }
    }

    @Test
    void aLabelThatNamesNobodyIsOneWhereverItStandsOnce() {
        assertThat(labels(OTHERS + said("UNIDENTIFIED MALE", 1))).contains("UNIDENTIFIED MALE");
        assertThat(labels(OTHERS + said("unidentified male", 1))).doesNotContain("unidentified male");
        assertThat(labels(OTHERS + said("unidentified male", 2))).contains("unidentified male");
    }

    @Test
    void thingsOfTheDocumentAndBeginningsOfSentencesAreNoSpeakers() {
        for (String label : List.of(
                "Note",
                "NOTE",
                "Keywords",
                "Photo Credits",
                "Date of Birth",
                "One Thing",
                "THE ONE",
                "Because",
                "Also read",
                "READ MORE",
                "Commercial Break",
                "Watch")) {
            boolean article = label.startsWith("THE");
            assertThat(labels(OTHERS + said(label, 4)).contains(label))
                    .as(label)
                    .isEqualTo(article);
            assertThat(doubtful(OTHERS + said(label, 1))).as(label).doesNotContain(label);
        }
        for (String label : List.of("Photo Lind Of Rye", "First Minister Lind", "I", "Keeper One", "Ada Watch Lind")) {
            assertThat(labels(OTHERS + said(label, 2))).as(label).contains(label);
        }
    }

    @Test
    void callOutsAndNotesLeaveTheTurn() {
        String said = "ADA LIND: It is.\n\n";
        for (String line : List.of("Break: 11:37", "Also read: The mill", "WATCH: " + "o".repeat(193))) {
            assertThat(Reading.of(said + line + "\n\nADA LIND: So.").notes())
                    .as(line)
                    .containsExactly("OTHER " + line);
        }
        for (String line : List.of("Note: It is hot.", "Clarification: It was.", "Editor's note: So.", "N.B.: So.")) {
            assertThat(Reading.of(said + line + "\n\nADA LIND: So.").notes())
                    .as(line)
                    .containsExactly("EDITORS_NOTE " + line);
        }
        for (String line : List.of(
                "Keywords: oven",
                "WATCH: " + "o".repeat(194),
                "A word of note: So.",
                "Notes on the mill: So.",
                "Because: so.")) {
            assertThat(Reading.of(said + line + "\n\nADA LIND: So.").turns())
                    .as(line)
                    .containsExactly("Ada Lind: It is. ¶ " + line, "Ada Lind: So.");
        }
        assertThat(Reading.of(said + "It was.\nNote: So.\n\nADA LIND: So.").notes())
                .isEmpty();
    }

    @Test
    void aTopicIsAHeading() {
        String said = "ADA LIND: It is.\n\n";
        assertThat(Reading.of(said + "TOPIC:  The  oven\n\nADA LIND: So.").headings())
                .containsExactly("The oven");
        assertThat(Reading.of(said + "Topic: " + "o".repeat(120) + "\n\nADA LIND: So.")
                        .headings())
                .hasSize(1);
        assertThat(Reading.of(said + "Topic: " + "o".repeat(121) + "\n\nADA LIND: So.")
                        .headings())
                .isEmpty();
        assertThat(Reading.of(said + "Topic:\n\nADA LIND: So.").headings()).isEmpty();
        assertThat(Reading.of("Topic: The oven\n\nADA LIND: It is.\n\nADA LIND: So.")
                        .headings())
                .containsExactly("The oven");
        assertThat(Reading.of(said + "Topics: The oven\n\nADA LIND: So.").headings())
                .isEmpty();
    }
}
