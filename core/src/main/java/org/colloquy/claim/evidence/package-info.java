/**
 * Does a transcript bear a claim out? Begin with {@link org.colloquy.claim.evidence.EvidenceFinder}.
 *
 * <p>What is found is evidence, never a verdict on the world: a turn that says what a claim says shows that it was said.
 */
@NullMarked
package org.colloquy.claim.evidence;

import org.jspecify.annotations.NullMarked;
