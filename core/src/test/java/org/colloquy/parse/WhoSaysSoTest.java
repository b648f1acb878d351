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
            """.lines().forEach(
                sentence -> assertThat(first(sentence).voice()).as(sentence).isEmpty());
    }

    @Test
    void aWordInQuotationMarksIsNobodysName() {
        String said = "ADA LIND: “Go.” He said, “Close at noon.”";
        assertThat(SpokenText.transcript(said).quotations().get(1).voice()).contains("he");
    }

    private static Quotation first(String sentence) {
        return SpokenText.transcript("ADA LIND: " + sentence + "\n\nBEN OKORO: I see.\n\nADA LIND: So do I.\n")
                .quotations()
                .get(0);
    }
}
