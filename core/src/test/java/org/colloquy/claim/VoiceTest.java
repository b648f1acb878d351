package org.colloquy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose voice a mention is, or that it cannot be told. */
class VoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The baker Ada Reed came. Reed said it was late. | Ada Reed | PERSON | ALIAS
            The baker Ada Reed met Ben Cole. The baker said it was late. | Ada Reed | PERSON | DESCRIPTION
            Ada Reed came early. She said it was cold. | Ada Reed | PERSON | PRONOUN
            Ms. Reed met Mr. Cole. He said it was cold. | Mr. Cole | PERSON | PRONOUN
            Dr. Pell came. Pell said it was cold. | Dr. Pell | PERSON | ALIAS
            Ada Reed and Eve Reed came. Reed said it was cold. | Reed | PERSON | NAME
            She said it was cold. | She | UNNAMED | PRONOUN
            The council said it was late. | The council | ORGANISATION | DESCRIPTION
            Neighbours said it was late. | Neighbours | GROUP | DESCRIPTION
            Ada Reed, who said it was late, left. | Ada Reed | PERSON | PRONOUN
            Ada Reed came. One of them told her to go. She said it was late. | Ada Reed | PERSON | PRONOUN
            The owner of the goats, Otto Finch, said it was late. | Otto Finch | PERSON | NAME
            The owner of the goats said it was late. | The owner of the goats | PERSON | DESCRIPTION
            The clerk, a friendly man, said it was late. | The clerk | PERSON | DESCRIPTION
            The teacher's claim that it was late was wrong. | The teacher | PERSON | DESCRIPTION
            Nobody said it was late. | Nobody | UNNAMED | DESCRIPTION
            Ada Reed met Peter Cole. Later, he said it was cold. | Peter Cole | PERSON | PRONOUN
            Ada Reed came early. He said it was cold. | He | UNNAMED | PRONOUN
            The German minister Robin Hale came early. She said it was cold. | Robin Hale | PERSON | PRONOUN
            The chairman Robin Hale came early. She said it was cold. | She | UNNAMED | PRONOUN
            The trust said it was late. | The trust | ORGANISATION | DESCRIPTION
            Mill Village Choir said it was late. | Mill Village Choir | ORGANISATION | NAME
            The bridge was closed, according to a leaflet. | a leaflet | UNNAMED | DESCRIPTION
            """)
    void lastClaimant(String text, String name, VoiceKind kind, Mention mention) {
        List<Claim> claims = ClaimExtractor.create().extractReport(SourceText.of(text));
        assertThat(claims).isNotEmpty();
        Voice claimant = claims.get(claims.size() - 1).claimant();
        assertThat(List.of(claimant.name(), claimant.kind(), claimant.mention()))
                .isEqualTo(List.of(name, kind, mention));
    }
}
