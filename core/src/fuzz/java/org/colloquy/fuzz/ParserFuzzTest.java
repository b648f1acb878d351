package org.colloquy.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Turn;

/** What must hold for every text, tried on texts that reach new branches of the parser. */
class ParserFuzzTest {
    private static final TranscriptParser PARSER = TranscriptParser.create();

    @FuzzTest
    void everyTextHasAResult(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        SourceText source = SourceText.of(text);
        ParseResult result = PARSER.parse(source);
        if (!result.rebuilt().equals(text)) {
            throw new AssertionError("the blocks do not join to the text");
        }
        for (Turn turn : result.transcript().turns()) {
            source.slice(turn.span());
            for (Paragraph paragraph : turn.paragraphs()) {
                for (Span piece : paragraph.pieces()) {
                    source.slice(piece);
                }
            }
        }
        result.diagnostics().forEach(diagnostic -> source.slice(diagnostic.span()));
    }
}
