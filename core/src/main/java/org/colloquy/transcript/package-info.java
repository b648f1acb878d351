/**
 * The model of an interview. Begin with {@link org.colloquy.transcript.Transcript}, which
 * {@code org.colloquy.parse.TranscriptParser} makes from a text. All types are immutable; spans are offsets into the
 * text that was parsed.
 */
@NullMarked
package org.colloquy.transcript;

import org.jspecify.annotations.NullMarked;
