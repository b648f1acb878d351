package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<String> names(Transcript transcript) {
        return transcript.speakers().stream().map(Speaker::name).toList();
    }

    private static Transcript parse(String text) {
        return TranscriptParser.create().parse(SourceText.of(text)).transcript();
    }
}
