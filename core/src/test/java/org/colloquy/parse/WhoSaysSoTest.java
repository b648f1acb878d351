package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.transcript.Quotation;
import org.junit.jupiter.api.Test;

/** What the sentence around a quotation calls the one who says it: more ways to put it than a grammar has names for. */
class WhoSaysSoTest {
    @Test
    void theSubjectOfTheVerb() {
        """
            He’d said, “Close at noon.”                                 | he
            I’ve often said, “Close at noon.”                           | I
            Then they'd always say, “Close at noon.”                    | they
            My family said, “Close at noon.”                            | My family
            Emily Reed finally said, “Close at noon.”                   | Emily Reed
            “Close at noon,” said Emily.                                | Emily
            “Close at noon,” Sally quickly said.                        | Sally
            The man from the shed said, “Close at noon.”                | The man from the shed
            B. Reed said, “Close at noon.”                              | B. Reed
            No. So he said, “Close at noon.”                            | he
            The bakers’ union said, “Close at noon.”                    | The bakers’ union
            The café owner said, “Close at noon.”                       | The café owner
            Zoë said, “Close at noon.”                                  | Zoë
            — He said, “Close at noon.”                                 | he
            The miller came in and his wife said, “Close at noon.”      | his wife
            The miller’s wife and the baker said, “Close at noon.”      | The miller’s wife and the baker
            The miller laughed, and then said, “Close at noon.”         | The miller
            The miller laughed and I said, “Close at noon.”             | I
            He stopped and said, “Close at noon.”                       | he
            One of the men said, “Close at noon.”                       | One of the men
            One of them said, “Close at noon.”                          | One of them
            Both of them said, “Close at noon.”                         | Both of them
            Some of the men standing at the mill said, “Close at noon.” | Some of the men standing at the mill
            People said, “Close at noon.”                               | People
            In the morning people said, “Close at noon.”                | people
            Men said, “Close at noon.”                                  | Men
            A retired miller said, “Close at noon.”                     | A retired miller
            The other said, “Close at noon.”                            | The other
            And the other one said, “Close at noon.”                    | the other one
            This morning the miller said, “Close at noon.”              | the miller
            Every Sunday my dad said, “Close at noon.”                  | my dad
            To this he said, “Close at noon.”                           | he
            Between you and me he said, “Close at noon.”                | he
            Tess Reed of Carrow said, “Close at noon.”                  | Tess Reed of Carrow
            Old Tom Reed and his brother said, “Close at noon.”         | Old Tom Reed and his brother
            My brother Tom said, “Close at noon.”                       | My brother Tom
            She began to say, “Close at noon.”                          | she
            She was going to say, “Close at noon.”                      | she
            What the miller said was, “Close at noon.”                  | the miller
            Her motto was, “Close at noon.”                             | Her motto
            “Close at noon,” he then said.                              | he
            “Close at noon,” the old miller from Carrow always said.    | the old miller from Carrow
            “Close at noon,” I think.                                   | I
            “Close at noon!” shouted the boys in the yard.              | the boys
            “Close at noon,” she told the man who had asked.            | she
            “Close at noon,” wrote my old friend Tess.                  | my old friend Tess
            “Close at noon,” wrote Tess Reed and went.                  | Tess Reed
            “Close at noon,” added he.                                  | he
            Tess, she said, “Close at noon.”                            | Tess
            Tess came. She said, “Close at noon.”                       | she
            Mr. Reed wrote. She said, “Close at noon.”                  | she
            Mrs. Reed wrote. He said, “Close at noon.”                  | he
            Mrs. Reed wrote. She said, “Close at noon.”                 | Mrs. Reed
            To Tess she said, “Close at noon.”                          | she
            Tom and Tess Reed wrote. She said, “Close at noon.”         | she
            The baker Tess wrote. She said, “Close at noon.”            | Tess
            “Are you wet?” I said, and went. | I
            The man behind you said, “Close at noon.” | The man behind you
            Tess, our baker, said, “Close at noon.” | Tess
            He came to read and said, “Close at noon.” | he
            She closed the stand and said, “Close at noon.” | she
            But she came and said, “Close at noon.” | she
            So he came and said, “Close at noon.” | he
            What I always said to all of them was, “Close at noon.” | I
            Because of him the miller said, “Close at noon.” | the miller
            The miller and all of us said, “Close at noon.” | The miller and all of us
            Old and tired the miller said, “Close at noon.” | the miller
            Those from Rye said, “Close at noon.” | Those from Rye
            One said, “Close at noon.” | One
            The young one said, “Close at noon.” | The young one
            The miller of Rye, who laughed, said, “Close at noon.” | The miller of Rye
            “Close at noon,” the boys and girls shouted. | the boys and girls
            “Close at noon,” says the woman who bakes. | the woman
            “Close at noon,” said my sister’s friend Tess Reed, and so on. | my sister’s friend Tess Reed
            “Close at noon,” said Tess (of Rye). | Tess
            Later that day the miller’s wife said, “Close at noon.” | the miller’s wife
            Others said, “Close at noon.” | Others
            My mum and dad said, “Close at noon.” | My mum and dad
            Day after day they said, “Close at noon.” | they
            The miller told Tess, “Close at noon.” | The miller
            The sign says “close at noon every day” to all. | The sign
            """.lines()
                .map(row -> row.split(" +\\| "))
                .forEach(row -> assertThat(first(row[0]).voice()).as(row[0]).contains(row[1]));
    }

    @Test
    void nobodyIfTheSentenceDoesNotTell() {
        """
            I was told by the miller, “Close at noon.”
            I have always been told, “Close at noon.”
            We were often asked, “Why at noon?”
            It is said: “Close at noon.”
            He, like, “Close at noon.”
            He didn't say, “Close at noon.”
            The miller (he is old) said, “Close at noon.”
            The miller we met said, “Close at noon.”
            Neither said, “Close at noon.”
            She who bakes said, “Close at noon.”
            He came to the mill to say, “Close at noon.”
            What he says is, “Close at noon.”
            The house was, “Close at noon.”
            “Close at noon.” he said.
            Nobody of them said, “Close at noon.”
            “Close at noon?” he asked, “Why?”
            She said no but yes, “Close at noon.”
            We gave the answer, “Close at noon.”
            Then later said, “Close at noon.”
            The miller, said, “Close at noon.”
            When she came and said, “Close at noon.”
            He sat, because she came and said, “Close at noon.”
            The baker called, “Close at noon.”
            No one said, “Close at noon.”
            The miller, old as he was, said, “Close at noon.”
            """.lines().forEach(
                sentence -> assertThat(first(sentence).voice()).as(sentence).isEmpty());
    }

    @Test
    void aWordInQuotationMarksIsNobodysName() {
        String said = "ADA LIND: “Go.” He said, “Close at noon.”";
        assertThat(SpokenText.transcript(said).quotations().get(1).voice()).contains("he");
    }

    @Test
    void theClauseIsFoundHoweverMuchStandsBeforeIt() {
        for (int words : new int[] {20, 22, 23, 24, 25, 26, 80, 120}) {
            String before = "We all know how it was. ".repeat(words / 6 + 1);
            assertThat(first(before + "x".repeat(words % 6) + ". My old uncle said, “Close at noon.”")
                            .voice())
                    .contains("My old uncle");
        }
        String far = "The miller of the mill " + "by the old road in the yard ".repeat(4);
        assertThat(first(far + "said, “Close at noon.”").voice())
                .as("too far away")
                .isEmpty();
    }

    private static Quotation first(String sentence) {
        return SpokenText.transcript("ADA LIND: " + sentence + "\n\nBEN OKORO: I see.\n\nADA LIND: So do I.\n")
                .quotations()
                .get(0);
    }
}
