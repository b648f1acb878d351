package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticRenderer;
import org.colloquy.json.TranscriptJson;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/** Parses a file and writes its document, or the text rebuilt. */
final class ParseTask {
    private final SourceReader reader;
    private final boolean reconstruct;
    private final InputStream standardInput;
    private final TranscriptParser parser = TranscriptParser.create();

    ParseTask(SourceReader reader, boolean reconstruct, InputStream standardInput) {
        this.reader = reader;
        this.reconstruct = reconstruct;
        this.standardInput = standardInput;
    }

    /** Where the result goes. */
    @FunctionalInterface
    interface Sink {
        void write(OutputFile.Content content) throws IOException;
    }

    Outcome run(InputFile file, Sink sink) throws IOException {
        return reconstruct ? rebuild(file, sink) : parse(file, sink);
    }

    private Outcome parse(InputFile file, Sink sink) throws IOException {
        ParseResult result = parser.parse(file.read(reader, standardInput));
        sink.write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            TranscriptJson.write(result, writer);
            writer.flush();
        });
        boolean empty = result.transcript().turns().isEmpty();
        return new Outcome(result.source(), result.diagnostics(), empty);
    }

    /** Some encodings have several ways to write a character; where the text had another, there is no rebuilding it. */
    private Outcome rebuild(InputFile file, Sink sink) throws IOException {
        byte[] bytes = file.bytes(reader, standardInput);
        ParseResult result = parser.parse(reader.decode(file.name(), bytes));
        byte[] rebuilt = result.rebuilt().getBytes(reader.charsetOf(bytes));
        if (!Arrays.equals(rebuilt, bytes)) {
            throw new IOException("cannot be rebuilt byte for byte in this encoding; convert it to UTF-8 first");
        }
        sink.write(out -> out.write(rebuilt));
        return new Outcome(result.source(), List.of(), false);
    }

    /**
     * What became of a file.
     *
     * @param source its text
     * @param diagnostics what looked wrong
     * @param isEmpty whether nobody speaks in it
     */
    record Outcome(SourceText source, List<Diagnostic> diagnostics, boolean isEmpty) {

        String emptyMessage() {
            return source.name() + UnreadableFileException.NO_SPEECH;
        }

        void tell(PrintWriter messages) {
            DiagnosticRenderer renderer = new DiagnosticRenderer(source);
            diagnostics.forEach(diagnostic -> messages.println(renderer.render(diagnostic)));
            if (isEmpty) {
                messages.println(emptyMessage());
            }
        }
    }
}
