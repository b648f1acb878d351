package org.colloquy.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.parse.ParseResult;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/**
 * Writes transcripts as JSON documents of the schema {@value #SCHEMA} and reads them back.
 *
 * <pre>{@code
 * ParseResult result = TranscriptParser.create().parse(source);
 * String json = TranscriptJson.write(result);
 * Transcript same = TranscriptJson.read(json); // equals result.transcript()
 * }</pre>
 *
 * <table>
 * <caption>The document</caption>
 * <tr><th>field</th><th>holds</th></tr>
 * <tr><td>schema</td><td>{@value #SCHEMA}</td></tr>
 * <tr><td>title</td><td>the title or null</td></tr>
 * <tr><td>metadata</td><td>date (ISO 8601), place, organisation, ids of interviewers and interviewees, extracts</td></tr>
 * <tr><td>speakers</td><td>id, name, description, role, labels, anonymous</td></tr>
 * <tr><td>topics</td><td>id, heading, summary, line, span</td></tr>
 * <tr><td>turns</td><td>id, speaker (an id), label, attribution, reason, wording, topic (an id), continues, interrupts
 * (ids of turns), breaksOff, span, timestamps (time as ISO 8601 duration, span), paragraphs (text, line, span, and
 * pieces, its parts in the source, if it has more than one)</td></tr>
 * <tr><td>notes</td><td>kind, text, turn, topic, mark, line, span, anchor</td></tr>
 * <tr><td>quotations</td><td>turn, speaker, voice, text, spans</td></tr>
 * <tr><td>diagnostics</td><td>code, severity, message, hint, line, column, span; written, not read</td></tr>
 * </table>
 *
 * <p>Spans are {@code {"start":…,"end":…}} in UTF-16 code units, lines and columns count from 1. Fields may be added to
 * the schema, none is renamed; a reader passes over fields it does not know. Names and labels are values only, never
 * names of fields. Each speaker, topic, turn, note, quotation and diagnostic stands on a line of its own.
 */
public final class TranscriptJson {
    /** Names the kind of document and its version. */
    public static final String SCHEMA = "colloquy/transcript/1";

    private TranscriptJson() {}

    /** The document of a parse, with its diagnostics. */
    public static String write(ParseResult result) {
        StringWriter out = new StringWriter();
        try {
            write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return out.toString();
    }

    /**
     * Writes the document of a parse, with its diagnostics, and a line end. The writer is not closed.
     *
     * @throws IOException if the writer throws it
     */
    public static void write(ParseResult result, Writer out) throws IOException {
        write(result.source(), result.transcript(), result.diagnostics(), out);
    }

    /**
     * Writes a document and a line end. The writer is not closed.
     *
     * @param source the text in which the spans of {@code transcript} and {@code diagnostics} lie
     * @throws IOException if the writer throws it
     * @throws IndexOutOfBoundsException if a span begins outside the source
     */
    public static void write(
            SourceText source, Transcript transcript, List<? extends Diagnostic> diagnostics, Writer out)
            throws IOException {
        TranscriptWriter.write(source, transcript, diagnostics, out);
    }

    /**
     * Reads a document.
     *
     * @throws JsonFormatException if the text is no JSON, is of another schema, lacks a field or contradicts itself
     */
    public static Transcript read(String json) {
        return TranscriptReader.read(JsonField.parse(new StringReader(json)));
    }
}
