package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.source.SourceText;

/** Reads a file, or standard input for {@code -}, as strict UTF-8. */
final class InputText {
    private InputText() {}

    /** @throws IOException if it cannot be read or is not UTF-8; the message is for the user */
    static SourceText read(String file, InputStream standardInput) throws IOException {
        byte[] bytes = file.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(file));
        return SourceText.of(file.equals("-") ? "standard input" : file, decode(file, bytes));
    }

    private static String decode(String file, byte[] bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new IOException("%s is not UTF-8: wrong byte at offset %d".formatted(file, in.position()));
        }
        return out.flip().toString();
    }
}
