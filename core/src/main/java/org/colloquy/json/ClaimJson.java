package org.colloquy.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.colloquy.claim.Claim;
import org.colloquy.source.SourceText;

/**
 * Writes claims as JSON Lines: a claim a line.
 *
 * <pre>{@code
 * List<Claim> claims = ClaimExtractor.create().extractReport(report);
 * ClaimJson.write(report, claims, false, out);
 * }</pre>
 *
 * <table>
 * <caption>A line</caption>
 * <tr><th>field</th><th>holds</th></tr>
 * <tr><td>file, id, line</td><td>the name of the text; the claim's id; the line of the cue, or else of the content</td></tr>
 * <tr><td>stance, form, polarity</td><td>as in the model</td></tr>
 * <tr><td>claimant</td><td>name, kind, mention</td></tr>
 * <tr><td>chain</td><td>name and kind of each voice from the first reporter to the last one cited</td></tr>
 * <tr><td>source, cue, content, fragments</td><td>lists of {@code [start,end)} in UTF-16 code units</td></tr>
 * <tr><td>lemma, negated, hedges</td><td>of the cue</td></tr>
 * <tr><td>text, figures, worth</td><td>the content for reading; its numbers (text, counted, span); how much it is worth asking about</td></tr>
 * <tr><td>enclosing, turn</td><td>ids or null</td></tr>
 * <tr><td>confidence, reason</td><td>how sure the extractor is and why</td></tr>
 * <tr><td>evidence</td><td>turn, relation, score and span of each turn; only if asked for</td></tr>
 * </table>
 *
 * <p>Fields may be added, none is renamed.
 */
public final class ClaimJson {
    private ClaimJson() {}

    /**
     * The line of a claim, without a line end.
     *
     * @param source the text in which the claim stands
     * @param evidence whether evidence was searched: if so the field is there, if only as an empty list
     */
    public static String write(SourceText source, Claim claim, boolean evidence) {
        StringWriter out = new StringWriter();
        try {
            ClaimWriter.write(source, claim, evidence, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return out.toString();
    }

    /**
     * Writes a line for each claim. The writer is not closed.
     *
     * @param source the text in which the claims stand
     * @param evidence whether evidence was searched
     * @throws IOException if the writer throws it
     */
    public static void write(SourceText source, List<Claim> claims, boolean evidence, Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        for (Claim claim : claims) {
            ClaimWriter.write(source, claim, evidence, out);
            out.write('\n');
        }
    }
}
