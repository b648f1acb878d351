package org.colloquy.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads texts from files and streams. Decoding is strict: bytes that are no text in the encoding are an error that
 * names their place, never silently replaced. A byte order mark stays in the text as its first character.
 *
 * <pre>{@code
 * SourceText source = SourceReader.create().read(Path.of("interview.txt")); // UTF-8
 * SourceReader latin = SourceReader.builder().charset(StandardCharsets.ISO_8859_1).build();
 * }</pre>
 *
 * <p>A reader is immutable and may serve several threads.
 */
public final class SourceReader {
    /** Shows that something was lost in decoding, unless the bytes say so themselves. */
    private static final char REPLACEMENT = '\uFFFD';

    /** No encoding that is in use needs more bytes for a UTF-16 code unit. */
    private static final int MOST_BYTES_PER_CHAR = 4;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

    private final Charset charset;
    private final int maxLength;

    private SourceReader(Builder builder) {
        this.charset = builder.charset;
        this.maxLength = builder.maxLength;
    }

    /** A reader of UTF-8 with the default limit. */
    public static SourceReader create() {
        return builder().build();
    }

    /** Begins a configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file. The text is named after the file as given.
     *
     * @throws SourceEncodingException if the bytes are not in the encoding
     * @throws TextTooLongException if the text is longer than {@link Builder#maxLength(int)} allows
     * @throws IOException if the file cannot be read
     */
    public SourceText read(Path file) throws IOException {
        return decode(file.toString(), bytes(file));
    }

    /**
     * Reads a stream to its end, or to where it has become too long. The stream is not closed.
     *
     * @param name the name of the text for messages
     * @throws SourceEncodingException if the bytes are not in the encoding
     * @throws TextTooLongException if the text is longer than {@link Builder#maxLength(int)} allows
     * @throws IOException if the stream cannot be read
     */
    public SourceText read(String name, InputStream in) throws IOException {
        return decode(name, bytes(name, in));
    }

    /**
     * The bytes of a file, for those who want to compare them; {@link #decode} makes a text of them.
     *
     * @throws TextTooLongException if there are more than a text within the limit can have
     * @throws IOException if the file cannot be read
     */
    public byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > mostBytes()) {
            throw new TextTooLongException(file.toString(), size / MOST_BYTES_PER_CHAR, maxLength);
        }
        return Files.readAllBytes(file);
    }

    /**
     * The bytes of a stream to its end, or to where it has become too long. The stream is not closed.
     *
     * @param name the name of the text for messages
     * @throws TextTooLongException if there are more than a text within the limit can have
     * @throws IOException if the stream cannot be read
     */
    public byte[] bytes(String name, InputStream in) throws IOException {
        int most = (int) mostBytes();
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw new TextTooLongException(name, maxLength + 1L, maxLength);
        }
        return bytes;
    }

    /**
     * Decodes bytes.
     *
     * @param name the name of the text for messages
     * @throws SourceEncodingException if the bytes are not in the encoding
     * @throws TextTooLongException if the text is longer than {@link Builder#maxLength(int)} allows
     */
    public SourceText decode(String name, byte[] bytes) throws SourceEncodingException {
        Charset exact = charsetOf(bytes);
        String text = new String(bytes, exact);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(name, bytes, exact);
        }
        if (text.length() > maxLength) {
            throw new TextTooLongException(name, text.length(), maxLength);
        }
        return SourceText.of(name, text);
    }

    /**
     * The encoding in which {@code bytes} are decoded: the configured one, but where that is UTF-16 without an order of
     * bytes, the byte order mark decides, so that encoding the text again gives the same bytes.
     */
    public Charset charsetOf(byte[] bytes) {
        return ByteOrderMark.resolve(charset, bytes);
    }

    /** Room for the longest text that is accepted, and a byte by which a longer one shows. */
    private long mostBytes() {
        return Math.min(LARGEST_ARRAY, maxLength * (long) MOST_BYTES_PER_CHAR + MOST_BYTES_PER_CHAR);
    }

    private static void refuseMalformed(String name, byte[] bytes, Charset charset) throws SourceEncodingException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw new SourceEncodingException(name, charset, in.position(), bytes[in.position()]);
        }
    }

    /** A configuration in the making. */
    public static final class Builder {
        private Charset charset = StandardCharsets.UTF_8;
        private int maxLength = 256 * 1024 * 1024;

        private Builder() {}

        /** The encoding; UTF-8 if this is not called. */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * The longest text that is accepted, in UTF-16 code units; 268,435,456 if this is not called.
         *
         * @throws IllegalArgumentException if {@code maxLength} is negative
         */
        public Builder maxLength(int maxLength) {
            if (maxLength < 0) {
                throw new IllegalArgumentException("maxLength must not be negative: " + maxLength);
            }
            this.maxLength = maxLength;
            return this;
        }

        /** The reader. */
        public SourceReader build() {
            return new SourceReader(this);
        }
    }
}
