package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a quotation is. The speaker of each sentence is Ada Lind, who talks with Ben Okoro. */
class QuotationVoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bakers’ guild has written to us, “Close at noon.”               | The bakers’ guild
            The mill stands outside Carrow. One of the drivers knew it, he said, “Close at noon.” | he
            My uncle stood on the bank and said, “Close at noon.”               | My uncle
            She called the mill and the miller said, “Close at noon.”           | the miller
            A boy from the school at Carrow asked me, “Why at noon?”            | A boy from the school at Carrow
            The man who runs the shop said, “Close at noon.”                    | The man who runs the shop
            Mrs. Reed, who is ninety, writes to us, “Close at noon.”            | Mrs. Reed
            The driver, a man from Carrow, said, “Close at noon.”               | The driver
            We rang the miller, who said, “Close at noon.”                      | the miller
            My sister’s teacher said, “Close at noon.”                          | My sister’s teacher
            Tess and Tom said, “Close at noon.”                                 | Tess and Tom
            A friend of mine told us, “Close at noon.”                          | A friend of mine
            The second one says, “Close at noon.”                               | The second one
            At the meeting the chair said, “Close at noon.”                     | the chair
            The next day people said, “Close at noon.”                          | people
            One could smell it as far as the chapel. Old Mrs. Reed wrote to us, “Close at noon.” | Old Mrs. Reed
            Yesterday Tom said, “Close at noon.”                                | Tom
            But he says, “Close at noon.”                                       | he
            Tom’s brother came. He says, “Close at noon.”                       | he
            Tess Reed wrote to me. And she said, “Close at noon.”               | Tess Reed
            Tess Reed wrote to me. My uncle read it, and he said, “Close at noon.” | he
            They never rested. They all said, “Close at noon.”                  | they
            He used to tell me, “Close at noon.”                                | he
            “Bread needs time,” my father said.                                 | my father
            “Bread needs time,” said the miller at the door.                    | the miller
            “Are you open?” the boy asked.                                      | the boy
            """)
    void aVoiceIsTheSubjectOfTheVerbOfSaying(String sentence, String voice) {
        Quotation quotation = only(sentence);
        assertThat(quotation.voice()).contains(voice);
        assertThat(quotation.speaker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He didn’t say, “Close at noon.”
            I have never said, “Close at noon.”
            You could say, “Close at noon.”
            Did he say, “Close at noon?”
            If he says, “Close at noon,” I do.
            Nobody told me, “Close at noon.”
            I needed somebody to say to me, “Close at noon.”
            I turned to the man who stood there and said, “Close at noon.”
            I waited while the man ate and said, “Close at noon.”
            My mother, when the rain came, sat down and said, “Close at noon.”
            The man I met on the bridge said, “Close at noon.”
            The book my father wrote says, “Close at noon.”
            In Carrow Tess Reed said, “Close at noon.”
            We have a saying: “Close at noon and sleep.”
            What I say is, “Close at noon.”
            I told him. “Close at noon.” And he did.
            """)
    void inDoubtThereIsNoVoice(String sentence) {
        Quotation quotation = only(sentence);
        assertThat(quotation.voice()).isEmpty();
        assertThat(quotation.speaker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            I said to the man on the telephone, “Close at noon.”                | I                      | Ada Lind
            I went over to the shop and said, “Close at noon.”                  | I                      | Ada Lind
            My exact words were, “Close at noon.” They thought I was joking.    | My exact words         | Ada Lind
            What I said at the meeting was, “Close at noon.”                    | I                      | Ada Lind
            And you told me, “Close at noon.”                                   | you                    | Ben Okoro
            And you answered on a postcard, “Close at noon.”                    | you                    | Ben Okoro
            Mr. Okoro asked me, “Why at noon?”                                  | Mr. Okoro              | Ben Okoro
            So Ben said, “Close at noon.”                                       | Ben                    | Ben Okoro
            The old baker Ben Okoro said, “Close at noon.”                      | The old baker Ben Okoro | Ben Okoro
            “Close at noon,” said Ben Okoro.                                    | Ben Okoro              | Ben Okoro
            “Why at noon?” I asked.                                             | I                      | Ada Lind
            """)
    void aVoiceMayBeASpeaker(String sentence, String voice, String speaker) {
        Quotation quotation = only(sentence);
        assertThat(quotation.voice()).contains(voice);
        assertThat(quotation.speaker().map(Speaker::name)).contains(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mr. Lind said, “Close at noon.”                 | Mr. Lind
            The brother of Ben Okoro said, “Close at noon.” | The brother of Ben Okoro
            Ben Okoro’s brother said, “Close at noon.”      | Ben Okoro’s brother
            You say, “Close at noon,” and people stay away. | you
            """)
    void aNameInAVoiceNeedNotBeTheSpeaker(String sentence, String voice) {
        Quotation quotation = only(sentence);
        assertThat(quotation.voice()).contains(voice);
        assertThat(quotation.speaker()).isEmpty();
    }

    @Test
    void aQuestionAnsweredAtOnceHasTheVoiceBeforeItOnly() {
        List<Quotation> quotations = quotations("“Are you wet?” I said, “No, I am dry.”");
        assertThat(quotations).hasSize(2);
        assertThat(quotations.get(0).voice()).isEmpty();
        assertThat(quotations.get(1).voice()).contains("I");
    }

    @Test
    void wordsAtArmsLengthBeforeAnotherSubjectAreNoQuotation() {
        assertThat(quotations("The “Master bakers,” the reason I say so is plain, never bake."))
                .isEmpty();
    }

    private static Quotation only(String sentence) {
        List<Quotation> quotations = quotations(sentence);
        assertThat(quotations).hasSize(1);
        return quotations.get(0);
    }

    private static List<Quotation> quotations(String sentence) {
        String text = "ADA LIND: " + sentence + "\n\nBEN OKORO: I see.\n\nADA LIND: So do I.\n";
        return TranscriptParser.create().parse(SourceText.of(text)).transcript().quotations();
    }
}
