package org.colloquy.demo.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and accepts nothing else. */
final class StrictUtf8 {
    private StrictUtf8() {}

    /** Bytes are no UTF-8. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final long line;

        private MalformedException(long line) {
            super("not UTF-8 in line " + line);
            this.line = line;
        }

        /** What the reader is told. */
        String advice() {
            return ("The text is not in UTF-8: line %,d has characters in another encoding."
                            + " Save it as UTF-8 (most editors offer it under “Save as”) and send it again.")
                    .formatted(line);
        }
    }

    /** @throws MalformedException if the bytes are not UTF-8 */
    static String decode(byte[] bytes) throws MalformedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new MalformedException(1 + text.chars().filter(c -> c == '\n').count());
        }
        return text.toString();
    }
}
