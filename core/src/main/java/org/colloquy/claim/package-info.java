/**
 * Who claimed what, in which stance and in which words. Begin with {@link org.colloquy.claim.ClaimExtractor}.
 *
 * <p>A claim is never stated as so: it belongs to the voice that made it. All types are immutable; spans are offsets in
 * UTF-16 code units into the text that was read, and the content of a claim reads back verbatim from its spans.
 */
@NullMarked
package org.colloquy.claim;

import org.jspecify.annotations.NullMarked;
