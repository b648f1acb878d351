package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;

/** A text may end in the middle of anything, and may begin there: with every mark that means something in a transcript. */
class CutTextsTest {
    private static final String SPOKEN = "ADA LIND: It is.\n\nA. It is.\n\nMr. OKORO. Is it?\n\n";

    private static final List<String> TEXTS = List.of(
            "[00:12:31.5] ADA LIND: [12:31] Yes. >> BEN OKORO: No.\n>>> ADA LIND: Yes.",
            "ADA LIND [0:12:31]: Yes.\nADA LIND 12:31\n- ADA LIND (12:31): Yes.",
            "\\[12:31\\] ADA LIND, 12:31\n12:31 - ADA LIND\n* ADA LIND: Yes.",
            "**Ada Lind:** Yes.\n**Ada Lind**: Yes.\n<v Ada>Yes.</v>\n<Ada>: Yes.\n__Ada:__ Yes.",
            "Ada Lind (laughs): Yes (No).\n\n(To him) Ada: (laughs): Yes",
            "Mr. OKORO of Rye. Yes. Q. Is it? A. It is. The CHAIR (Ms. LIND). Yes. A. Lind: No.",
            "Mc. MacLIND (Rye (Old) Mill). Yes.\nThe PRESIDENT pro tempore. Yes.",
            "[ADA LIND: It is.]\n\n[On the oven]\n\n[It is hot. We know.]:\n\n[* It was not.]\n\n* It was.",
            "(laughter)\n\n(The oven is hot.)\n\n[¹ It was.]\n\n<…>\n\n[...]\n\n† It was\nnot.\n\n[1] It was.",
            "ADA LIND: It*, was** [1], [laughter] {laughs} <laughs> </v> [12:31] hot†. ¹ (…)",
            "ADA LIND: She said, “It is “hot,”” and “‘No’” «Yes» „No“ ``It is'' \"No\" he said.",
            "“It is hot. “\n\n“And so” it was.\n\n‘It is,’ Ada said.\n\n``It''\n\n„No”",
            "The oven\n\nInterview with the baker Ada Lind by Ben Okoro of Mill Radio, in Rye on 3 May 2024",
            "At the mill – Ada Lind talks to Ben Okoro (extracts), May 3, 2024\nMill Radio, Rye",
            "Ada Lind in conversation with Jan van der Meer and a baker of the Old Mill, at the mill",
            "---\ntitle: \"Oven\"\nguests:\n- Ada Lind\n-\n---\nADA LIND: It is.",
            "Participants:\nAda Lind, baker\nBen Okoro (Rye)\n\nDate: 3 May 2024\nPlace: Rye\nADA LIND: It is.",
            "WEBVTT\n\n00:01.000 --> 00:02.000\nADA LIND: It is.\n\n00:03",
            "ADA LIND: It\n\nPage 1 of 9\nThe Oven\n\nis.\n\n[[Page S7]]\n\nThe Oven\n\n- 3 -\n\nPage 4",
            "ADA LIND: It —\n\nBEN OKORO: Is --\n\nADA LIND: — hot…\n\nBEN OKORO: … yes",
            "PART ONE.\n\nPart 2. The mill\n\nTHE OVEN AND THE MILL\n\n# The yard\n\n* * *\n\n____",
            "NOTE: It is.\n\nTOPIC: The oven\n\nAlso read: The mill\n\nBreak: 11:37\n\nNote",
            "   1   ADA LIND: It is\n   2   hot.\n   3\n   4   BEN OKORO: Yes.\n   5  And",
            "ADA LIND\nIt is.\n\nADA LIND\nIt is.\n\nBEN OKORO\nNo.\n\nBEN OKORO\nNo.",
            "\uFEFFADA LIND: \uD83D\uDE00 \uD83D \uDE00 \uFFFD \0 \u2028 \u00A0 \u00AD\r\nA\rB");

    /** Each is cut at every character, from either end, and is read alone and after what others say. */
    @Test
    void haveAResult() {
        for (String text : TEXTS) {
            for (int cut = 0; cut <= text.length(); cut++) {
                check(text.substring(0, cut));
                check(SPOKEN + text.substring(0, cut));
                check(text.substring(cut));
            }
        }
    }

    private static void check(String text) {
        SourceText source = SourceText.of(text);
        ParseResult result = TranscriptParser.create().parse(source);
        assertThat(result.rebuilt()).isEqualTo(text);
        for (Turn turn : result.transcript().turns()) {
            for (Paragraph paragraph : turn.paragraphs()) {
                assertThat(turn.span().contains(paragraph.span())).as(text).isTrue();
                assertThat(source.slice(paragraph.span())).doesNotStartWith(" ").doesNotEndWith(" ");
            }
        }
        result.diagnostics().forEach(diagnostic -> source.slice(diagnostic.span()));
    }
}
