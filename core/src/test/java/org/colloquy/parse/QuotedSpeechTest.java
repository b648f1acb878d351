package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.parse.SpokenText.transcript;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words between quotation marks are somebody's, and which are a title or a term. */
class QuotedSpeechTest {
    private static void isSpeech(String sentence) {
        assertThat(transcript("ADA LIND: " + sentence + "\n\nADA LIND: Good.\n").quotations())
                .as(sentence)
                .hasSize(1);
    }

    private static void isNone(String sentence) {
        assertThat(transcript("ADA LIND: " + sentence + "\n\nADA LIND: Good.\n").quotations())
                .as(sentence)
                .isEmpty();
    }

    @Test
    void aWholeSentenceIsSomebodys() {
        for (String end : List.of(".", "?", "!", "…", " —")) {
            isSpeech("On the door “Closed" + end + "” and no more");
        }
        isNone("On the door “Closed” and no more");
        isNone("On the door “…” and no more");
        isNone("On the door “ ” and no more");
        isSpeech("On the door “ …Closed. ” and no more");
    }

    @Test
    void wordsInSmallLettersNeedAVerbAndAreFive() {
        isSpeech("He said “bread for all of us” today");
        isNone("He said “bread for  us all” today");
        isNone("He sold “bread for all of us” today");
        isNone("He sold “bread for all of us.” That was today");
    }

    @Test
    void wordsAfterACommaOrColonNeedAVerbOrAreFour() {
        for (String mark : List.of(",", ":")) {
            isSpeech("On the door stood" + mark + " “Bread For All Seasons” and no more");
            isNone("On the door stood" + mark + " “Bread For All” and no more");
            isSpeech("On the door it said" + mark + " “Bread” and no more");
        }
        isNone("On the door stood “Bread For All Seasons” and no more");
        isNone("On the door it said “Bread” and no more");
    }

    @Test
    void wordsBeforeACommaNeedAVerbAndAreThree() {
        isSpeech("He said “Close at noon,” and went");
        isNone("He said “Close now,” and went");
        isNone("He sold “Close at noon,” and went");
    }

    @Test
    void theVerbIsOneOfTheLastSixWords() {
        isSpeech("He said to us in the yard, “Bread Now” and went");
        isNone("He said to us in the old yard, “Bread Now” and went");
        isSpeech("Said, “Bread Now” and went");
    }
}
