/**
 * Transcripts as JSON documents. Begin with {@link org.colloquy.json.TranscriptJson}.
 */
@NullMarked
package org.colloquy.json;

import org.jspecify.annotations.NullMarked;
