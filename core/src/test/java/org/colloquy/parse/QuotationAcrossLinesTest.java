package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;

/** Quotation marks that stand beside the end of a line. */
class QuotationAcrossLinesTest {

    @Test
    void marksWithNothingButTheEndOfALineBetweenQuoteNothing() {
        ParseResult result = TranscriptParser.create()
                .parse(SourceText.of("ADA LIND: We planted oats and rye and called it \"\n\" for want of a name.\n\n"
                        + "BEN OKORO: And did they grow well there, with all\nthe rain that fell?\n"));

        assertThat(result.transcript().quotations()).isEmpty();
        assertThat(result.transcript().turns()).hasSize(2);
    }

    @Test
    void oneGraveAccentDoesNotGoOnWithAQuotationThatTwoOpened() {
        ParseResult result = TranscriptParser.create()
                .parse(SourceText.of("ADA LIND: He called it ``a waste of oats.\n\n`\n\nBEN OKORO: Did he?\n"));

        assertThat(result.transcript().quotations()).isEmpty();
        assertThat(result.diagnostics()).hasSize(1);
    }
}
