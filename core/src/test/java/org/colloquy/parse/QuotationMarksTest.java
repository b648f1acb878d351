package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.transcript.Quotation;
import org.junit.jupiter.api.Test;

/** Where quotations begin and end, with marks of every kind, over several paragraphs, or without an end. */
class QuotationMarksTest {
    private static List<String> quoted(String said) {
        return Reading.of("ADA LIND: " + said).result().transcript().quotations().stream()
                .map(Quotation::text)
                .toList();
    }

    private static List<String> problems(String said) {
        return Reading.of("ADA LIND: " + said).diagnostics();
    }

    @Test
    void everyPairOfMarksQuotes() {
        for (String pair : List.of("“ ”", "“ \"", "\" \"", "« »", "„ “", "„ ”", "`` ''", "‘ ’")) {
            String[] marks = pair.split(" ");
            String quotation = marks[0] + "It is hot." + marks[1];
            assertThat(quoted("Ben said, " + quotation + " So it was."))
                    .as(pair)
                    .containsExactly("It is hot.");
            assertThat(quoted(quotation + " And " + quotation)).as(pair).containsExactly("It is hot.", "It is hot.");
            assertThat(problems("Ben said, " + quotation)).isEmpty();
        }
        assertThat(quoted("“It” is “Hot.”")).containsExactly("Hot.");
        assertThat(quoted("Ben said, “” and “ ” and \"\".")).isEmpty();
    }

    @Test
    void aMarkWithinAWordOpensNothing() {
        for (String said : List.of(
                "It is 6\" of it.",
                "the bakers’ oven",
                "the ‘oven’ of it",
                "It`s so.",
                "a ` b",
                "’Tis hot.",
                "so‘It")) {
            assertThat(quoted(said)).as(said).isEmpty();
            assertThat(problems(said)).as(said).isEmpty();
        }
        assertThat(problems("It\" is.")).isEmpty();
        assertThat(problems("\"It is.")).containsExactly("unbalanced-quotation \"");
        assertThat(problems("(\"It is.")).containsExactly("unbalanced-quotation \"");
    }

    @Test
    void aSingleMarkClosesBehindTheEndOfAClause() {
        for (String end : List.of(".", ",", "?", "!", "…", "—", "-")) {
            assertThat(quoted("Ben said, ‘The bakers’ oven is hot" + end + "’ So."))
                    .as(end)
                    .hasSize(1);
        }
        assertThat(quoted("Ben said: ‘The bakers’ oven is hot.’")).hasSize(1);
        assertThat(quoted("Ben said, ‘It isn.’t hot.’ So.")).containsExactly("It isn.’t hot.");
        assertThat(problems("Ben said, ‘The bakers’ oven is hot’ So.")).containsExactly("unbalanced-quotation ‘");
        assertThat(quoted("Ben said, ‘The oven. And “It is hot.”")).containsExactly("It is hot.");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphIfThatOpensItAgain() {
        assertThat(quoted("Ben said, “It is hot.\n\n“It is dry.\n\n“It is so.” And so."))
                .containsExactly("It is hot.\n\nIt is dry.\n\nIt is so.");
        assertThat(quoted("Ben said, ``It is hot.\n\n``It is so.'' And so."))
                .containsExactly("It is hot.\n\nIt is so.");
        assertThat(quoted("Ben said, “It is hot.\n\n“It is so.” And “He is here.”"))
                .containsExactly("It is hot.\n\nIt is so.", "He is here.");
        assertThat(problems("Ben said, “It is hot.\n\n“It is so.”")).isEmpty();
        assertThat(Reading.of("ADA LIND: Ben said, “It is hot.\n\n“It is so.” And.")
                        .result()
                        .transcript()
                        .quotations()
                        .get(0)
                        .spans())
                .hasSize(2);
        assertThat(quoted("Ben said, “It is\n\n“”")).containsExactly("It is");
        assertThat(quoted("Ben said, “\n\n“”")).isEmpty();
        assertThat(quoted("Ben said, “\n\n“It is.”")).containsExactly("It is.");
    }

    @Test
    void aQuotationThatNobodyClosesEndsWithItsParagraph() {
        assertThat(quoted("Ben said, “It is hot.\n\nIt was “So.”")).containsExactly("So.");
        assertThat(problems("Ben said, “It is hot.\n\nIt was so.")).containsExactly("unbalanced-quotation “");
        assertThat(problems("Ben said, “It is hot.")).containsExactly("unbalanced-quotation “");
        assertThat(problems("Ben said, “It is hot.\n\n“It was so.")).containsExactly("unbalanced-quotation “");
        assertThat(problems("Ben said, “It is hot.\n\n`It was so.")).containsExactly("unbalanced-quotation “");
        assertThat(problems("Ben said, ``It is hot.\n\n`It was so.")).containsExactly("unbalanced-quotation `");
        assertThat(problems("Ben said, “It is.\n\nBEN OKORO: “So.” Yes.\n\nADA LIND: No."))
                .containsExactly("unbalanced-quotation “");
    }

    @Test
    void theEditorsWordsHoldNoQuotation() {
        assertThat(Reading.of("ADA LIND: So.\n\n[BEN OKORO: You said, “It is hot.”]\n\nADA LIND: Yes.")
                        .result()
                        .transcript()
                        .quotations())
                .isEmpty();
    }
}
