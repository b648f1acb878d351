package org.colloquy.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Settles the order of bytes, which UTF-16 leaves open. */
final class ByteOrderMark {
    private ByteOrderMark() {}

    /** {@code charset} itself, unless it is UTF-16 without an order of bytes. */
    static Charset resolve(Charset charset, byte[] bytes) {
        if (!charset.equals(StandardCharsets.UTF_16)) {
            return charset;
        }
        boolean littleEndian = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
