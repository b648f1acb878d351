package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** What a title says of those who speak under it. */
class TitleTiesTest {

    @Test
    void aDescriptionInSmallLettersStandsBeforeAName() {
        Transcript transcript = parse("""
                Interview with the head cook Ada Lind by Ben Okoro of the Mill Herald

                LIND: We open at six.

                OKORO: I know.
                """);
        Speaker cook = transcript.speakers().get(0);
        assertThat(cook.name()).isEqualTo("Ada Lind");
        assertThat(cook.description()).contains("head cook");
        assertThat(cook.role()).isEqualTo(Role.INTERVIEWEE);
    }

    @Test
    void theLastWordOfAnOutletIsItsInterviewer() {
        Transcript transcript = parse("""
                Interview with baker Ada Lind by Ben Okoro of the Mill Herald

                HERALD: Does the oven work?

                LIND: It does.
                """);
        assertThat(names(transcript)).containsExactly("Ben Okoro", "Ada Lind");
    }

    @Test
    void questionAndAnswerAreThoseWhomTheTitleNames() {
        Transcript transcript = parse("""
                Interview with baker Ada Lind by Ben Okoro

                Q: Does the oven work?

                A: It does.
                """);
        assertThat(names(transcript)).containsExactly("Ben Okoro", "Ada Lind");
        assertThat(transcript.speakers().get(0).labels()).containsExactly("Q");
    }

    @Test
    void questionAndAnswerKeepTheirLettersIfTheTitleNamesOneOfThem() {
        Transcript transcript = parse("""
                Interview with baker Ada Lind

                Q: Does the oven work?

                A: It does.
                """);
        assertThat(names(transcript)).containsExactly("Q", "A");
    }

    @Test
    void aTitleInCapitalsBelongsToTheLabel() {
        Transcript transcript = parse("""
                MS. LIND. The oven works.

                MR. OKORO. I can smell it.

                MS. LIND. So can the street.
                """);
        assertThat(names(transcript)).containsExactly("Ms. Lind", "Mr. Okoro");
    }

    @Test
    void whoTalksToTwoPeopleInterviewsThem() {
        Transcript transcript = parse("""
                An evening at the mill – Ada Lind talks to Ben Okoro and Cleo Reed

                LIND: Does the oven work?

                OKORO: It does.

                REED: Sometimes.
                """);
        assertThat(names(transcript)).containsExactly("Ada Lind", "Ben Okoro", "Cleo Reed");
        assertThat(transcript.metadata().interviewers()).containsExactly("s1");
        assertThat(transcript.metadata().interviewees()).containsExactly("s2", "s3");
    }

    @Test
    void theWholeNameOfAnOutletIsItsInterviewer() {
        Transcript transcript = parse("""
                Interview with baker Ada Lind by Ben Okoro of Mill Radio

                MILL RADIO: Does the oven work?

                LIND: It does.
                """);
        assertThat(names(transcript)).containsExactly("Ben Okoro", "Ada Lind");
    }

    @Test
    void aLineBelowTheTitleSaysForWhomAndWhere() {
        Transcript transcript = parse("""
                Bread and patience
                Mill Radio, Carrow, 3 May 2024

                LIND: Does the oven work?

                OKORO: It does.
                """);
        assertThat(transcript.metadata().organisation()).contains("Mill Radio");
        assertThat(transcript.metadata().place()).contains("Carrow");
        assertThat(transcript.metadata().date()).contains(LocalDate.of(2024, 5, 3));
    }

    @Test
    void ofTwoPlacesNobodyKnowsWhichIsMeant() {
        Transcript transcript = parse("""
                Bread and patience
                Village Hall, Carrow, May 3, 2024

                LIND: Does the oven work?

                OKORO: It does.
                """);
        assertThat(transcript.metadata().place()).isEmpty();
    }

    private static List<String> names(Transcript transcript) {
        return transcript.speakers().stream().map(Speaker::name).toList();
    }

    private static Transcript parse(String text) {
        return TranscriptParser.create().parse(SourceText.of(text)).transcript();
    }
}
