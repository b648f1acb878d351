package org.colloquy.source;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;

/** Bytes are no text in the encoding in which they were to be read. */
public final class SourceEncodingException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String encoding;
    private final long byteOffset;
    private final int wrongByte;

    SourceEncodingException(String name, Charset charset, long byteOffset, byte wrongByte) {
        this.name = name;
        this.encoding = charset.name();
        this.byteOffset = byteOffset;
        this.wrongByte = Byte.toUnsignedInt(wrongByte);
    }

    /** Where the first wrong byte stands, counted from 0. */
    public long byteOffset() {
        return byteOffset;
    }

    /** The name of the encoding that was tried. */
    public String encoding() {
        return encoding;
    }

    @Override
    public String getMessage() {
        return String.format(
                Locale.ROOT,
                "%s is not in %s: the byte at offset %d (0x%02X) does not fit there; save the text in %s, or name the encoding it is in",
                name,
                encoding,
                byteOffset,
                wrongByte,
                encoding);
    }
}
