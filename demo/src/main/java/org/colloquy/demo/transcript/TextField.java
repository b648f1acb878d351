package org.colloquy.demo.transcript;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.source.SourceEncodingException;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/**
 * A text of the form: a field to paste it into, and one for a file, which goes first.
 *
 * @param pasted the name of the field to paste into
 * @param file the name of the field for a file
 * @param noun what it is called in messages, with a capital
 * @param maxBytes how long it may be
 * @param limit the same in words
 */
record TextField(String pasted, String file, String noun, int maxBytes, String limit) {
    private static final SourceReader READER = SourceReader.create();

    /**
     * The text that was sent; empty if there is none, or nothing but spaces.
     *
     * @throws UnusableTextException if it is too long or not in UTF-8
     */
    Optional<SourceText> read(Context ctx) throws IOException, ServletException {
        List<UploadedFile> files = ctx.uploadedFiles(file).stream()
                .filter(upload -> upload.size() > 0)
                .toList();
        return files.isEmpty()
                ? decode("Your text", pasted(ctx))
                : decode(files.get(0).filename(), bytes(files.get(0).content()));
    }

    /** What was pasted, to be shown again beside a message; empty if it is not fit for that. */
    String again(Context ctx) throws IOException, ServletException {
        byte[] bytes = pasted(ctx);
        try {
            return bytes.length > maxBytes ? "" : READER.decode(pasted, bytes).text();
        } catch (SourceEncodingException notText) {
            return "";
        }
    }

    private Optional<SourceText> decode(String name, byte[] bytes) {
        if (bytes.length > maxBytes) {
            throw tooLong();
        }
        try {
            SourceText text = READER.decode(name, bytes);
            return isBlank(text.text()) ? Optional.empty() : Optional.of(text);
        } catch (SourceEncodingException malformed) {
            throw notUtf8(bytes, malformed.byteOffset());
        }
    }

    UnusableTextException tooLong() {
        return new UnusableTextException(
                HttpStatus.CONTENT_TOO_LARGE,
                noun + " is too large: up to " + limit + " is accepted. Bring a part of it.");
    }

    private UnusableTextException notUtf8(byte[] bytes, long offset) {
        String before = new String(bytes, 0, (int) offset, StandardCharsets.ISO_8859_1); // a character for each byte
        int line = SourceText.of(before).lineCount();
        return new UnusableTextException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                String.format(
                        Locale.UK,
                        "%s is not in UTF-8: line %,d has characters in another encoding."
                                + " Save it as UTF-8 (most editors offer it under “Save as”) and send it again.",
                        noun,
                        line));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Read as bytes, because a form's text is decoded leniently. */
    private byte[] pasted(Context ctx) throws IOException, ServletException {
        Part part = ctx.req().getPart(pasted);
        return part == null ? new byte[0] : bytes(part.getInputStream());
    }

    private byte[] bytes(InputStream content) throws IOException {
        try (content) {
            return content.readNBytes(maxBytes + 1);
        }
    }
}
