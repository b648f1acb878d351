package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import java.util.Map;
import org.colloquy.transcript.Quotation;
import org.junit.jupiter.api.Test;

/** The clause around a quotation, and who speaks in it. */
class ReportingClausesTest {
    private static Quotation only(String sentence) {
        List<Quotation> found = transcript("ADA LIND: " + sentence + "\n\nBEN OKORO: I see.\n\nADA LIND: So do I.\n")
                .quotations();
        assertThat(found).as(sentence).hasSize(1);
        return found.get(0);
    }

    @Test
    void theSubjectOfTheVerbIsTheVoice() {
        Map<String, String> voices = Map.ofEntries(
                Map.entry("“Bread needs time,” she quickly added.", "she"),
                Map.entry("“Close at noon,” said the old man who runs it.", "the old man"),
                Map.entry("“Close at noon,” said Tess Reed from Carrow.", "Tess Reed"),
                Map.entry("“Close at noon,” she said.", "she"),
                Map.entry("He had once said, “Close at noon.”", "he"),
                Map.entry("My two sisters said, “Close at noon.”", "My two sisters"),
                Map.entry("All the bakers said, “Close at noon.”", "All the bakers"),
                Map.entry("He liked to say, “Close at noon.”", "he"),
                Map.entry("His answer was, “Close at noon.”", "His answer"),
                Map.entry("And my uncle and my aunt said, “Close at noon.”", "my uncle and my aunt"),
                Map.entry("He was like, “Close at noon.”", "he"),
                Map.entry("Tess called out, “Close at noon.”", "Tess"),
                Map.entry("My uncle stood up and then he said, “Close at noon.”", "he"),
                Map.entry("The miller finally said, “Close at noon.”", "The miller"),
                Map.entry("Tom van Reed said, “Close at noon.”", "Tom van Reed"),
                Map.entry("Everybody says, “Close at noon.”", "Everybody"),
                Map.entry("The teacher, from Carrow, said, “Close at noon.”", "The teacher"),
                Map.entry("When we met the miller said, “Close at noon.”", "the miller"),
                Map.entry("A friend of hers said, “Close at noon.”", "A friend of hers"),
                Map.entry("Some of us say, “Close at noon.”", "Some of us"),
                Map.entry("Dr. Reed said, “Close at noon.”", "Dr. Reed"),
                Map.entry("Last week my mum said, “Close at noon.”", "my mum"),
                Map.entry("She told the boy, “Close at noon.”", "she"),
                Map.entry("We asked him, because he said, “Close at noon.”", "he"));
        voices.forEach((sentence, voice) ->
                assertThat(only(sentence).voice()).as(sentence).contains(voice));
    }

    @Test
    void whatIsDeniedOrWantedHasNoVoice() {
        List<String> sentences = List.of(
                "“Close at noon.” She said so.",
                "No baker said, “Close at noon.”",
                "He wanted to say, “Close at noon.”",
                "Nobody from Carrow said, “Close at noon.”",
                "There were people like, “Close at noon.”",
                "The miller must say, “Close at noon.”",
                "The teacher, when asked, said, “Close at noon.”",
                "He can’t say, “Close at noon.”");
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(only(sentence).voice()).isEmpty());
    }
}
