/**
 * A {@link org.colloquy.transcript.Transcript} in the formats of other programs and people. Begin with
 * {@link org.colloquy.format.TranscriptFormat}.
 */
@NullMarked
package org.colloquy.format;

import org.jspecify.annotations.NullMarked;
