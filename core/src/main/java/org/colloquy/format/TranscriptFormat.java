package org.colloquy.format;

import org.colloquy.transcript.Transcript;

/**
 * A way to write a transcript down.
 *
 * <pre>{@code
 * String text = new TextFormat().write(transcript);
 * }</pre>
 */
public interface TranscriptFormat {

    /** The transcript in this format. */
    String write(Transcript transcript);
}
