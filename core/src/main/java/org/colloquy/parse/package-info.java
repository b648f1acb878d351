/**
 * From the text of an interview to a {@link org.colloquy.transcript.Transcript}. Begin with
 * {@link org.colloquy.parse.TranscriptParser}.
 */
@NullMarked
package org.colloquy.parse;

import org.jspecify.annotations.NullMarked;
