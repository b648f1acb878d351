package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.colloquy.source.SourceText;
import org.colloquy.source.TextTooLongException;
import org.colloquy.transcript.Speaker;
import org.junit.jupiter.api.Test;

/** What the caller knows about the speakers goes before what the text shows. */
class SpeakersGivenTest {
    private static final String SALE = """
            ADA LIND: Who brings what to the bake sale?

            Germany: We bring rolls.

            ADA LIND: Good.
            """;

    private static List<Speaker> speakers(TranscriptParser.Builder parser, String text) {
        return parser.build().parse(SourceText.of(text)).transcript().speakers();
    }

    private static List<String> names(TranscriptParser.Builder parser, String text) {
        return speakers(parser, text).stream().map(Speaker::name).toList();
    }

    @Test
    void aRosterMakesASpeakerOfWhatOccursOnce() {
        assertThat(names(TranscriptParser.builder(), SALE)).containsExactly("Ada Lind");
        assertThat(names(TranscriptParser.builder().roster("Germany"), SALE)).containsExactly("Ada Lind", "Germany");
    }

    @Test
    void aRosterIsComparedWithoutRegardToCaseAndSpaces() {
        String text = SALE.replace("Germany", "The\u00A0 other   side");
        assertThat(names(TranscriptParser.builder().roster("THE OTHER SIDE"), text))
                .hasSize(2);
    }

    @Test
    void aRosterIsAskedOnlyWhereALabelMayStand() {
        String text = "ADA LIND: I told them that we bring rolls, Germany: rye rolls.\n\nADA LIND: Good.\n";
        assertThat(names(TranscriptParser.builder().roster("Germany"), text)).containsExactly("Ada Lind");
    }

    @Test
    void aliasesAreOnePersonWithTheGivenName() {
        String text = "THE BAKER: Good morning.\n\nBEN OKORO: Good morning.\n\nAL: Two rolls?\n";
        List<Speaker> speakers = speakers(TranscriptParser.builder().aliases("Ada Lind", "the baker", "AL"), text);

        assertThat(speakers).extracting(Speaker::name).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(speakers.get(0).labels()).containsExactly("THE BAKER", "AL");
    }

    @Test
    void anAliasNeedsAName() {
        assertThatThrownBy(() -> TranscriptParser.builder().aliases(" ", "AL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }

    @Test
    void whatIsNotASpeakerStaysInTheTurn() {
        String text =
                "ADA LIND: On the oven stand two lines.\n\nOVEN SIGN: Hot.\n\nOVEN SIGN: Very hot.\n\nBEN OKORO: I see.\n";
        assertThat(names(TranscriptParser.builder(), text)).contains("Oven Sign");

        ParseResult result =
                TranscriptParser.builder().notASpeaker("oven sign").build().parse(SourceText.of(text));
        assertThat(result.transcript().speakers()).extracting(Speaker::name).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(result.transcript().turns().get(0).text()).contains("OVEN SIGN: Very hot.");
    }

    @Test
    void whatIsNotASpeakerGoesBeforeTheRoster() {
        assertThat(names(TranscriptParser.builder().roster("Germany").notASpeaker("Germany"), SALE))
                .containsExactly("Ada Lind");
    }

    /** The words are longer than the names of those who speak, which would mean them. */
    @Property
    void everyWordOfTheRosterIsASpeakerAndNoneThatIsNot(
            @ForAll @AlphaChars @StringLength(min = 7, max = 12) String word) {
        String text = "ADA LIND: Who is there?\n\n" + word + ": It is me.\n\nBEN OKORO: I see.\n\nADA LIND: Good.\n";
        List<String> with = names(TranscriptParser.builder().roster(word), text);
        List<String> without = names(TranscriptParser.builder().notASpeaker(word), text);

        assertThat(with).hasSize(3).anyMatch(name -> name.equalsIgnoreCase(word));
        assertThat(without).noneMatch(name -> name.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aTextOverTheLimitIsRefused() {
        TranscriptParser parser =
                TranscriptParser.builder().maxLength(SALE.length() - 1).build();
        assertThatThrownBy(() -> parser.parse(SourceText.of(SALE))).isInstanceOf(TextTooLongException.class);
        assertThat(names(TranscriptParser.builder().maxLength(SALE.length()), SALE))
                .isNotEmpty();
    }
}
