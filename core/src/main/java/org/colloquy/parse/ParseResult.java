package org.colloquy.parse;

import java.util.List;
import java.util.Objects;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/**
 * What a parse yields. There is one for every text.
 *
 * @param source the text that was parsed
 * @param transcript what was understood of it
 * @param diagnostics what looked wrong, in the order of the text
 * @param blocks the parts of the text, without gap or overlap
 */
public record ParseResult(SourceText source, Transcript transcript, List<Diagnostic> diagnostics, List<Block> blocks) {

    public ParseResult {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(transcript, "transcript");
        diagnostics = List.copyOf(diagnostics);
        blocks = blocks instanceof BlockList ? blocks : List.copyOf(blocks);
    }

    /** The text rebuilt from the blocks: the same characters as {@link #source()}. */
    public String rebuilt() {
        StringBuilder text = new StringBuilder(source.length());
        for (Block block : blocks) {
            text.append(source.text(), block.span().start(), block.span().end());
        }
        return text.toString();
    }
}
