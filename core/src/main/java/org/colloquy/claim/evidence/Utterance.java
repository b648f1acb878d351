package org.colloquy.claim.evidence;

import java.util.List;

/**
 * A sentence of a turn, as it is compared with a claim.
 *
 * @param turn number of the turn, from 0
 * @param paragraph number of the paragraph in the turn, from 0
 * @param start where the sentence begins in the paragraph's text
 * @param end where it ends
 * @param thread the same for the turns that one speaker goes on in after interruptions
 * @param question whether it asks
 * @param terms its terms in order; their offsets are those of the paragraph's text
 */
record Utterance(int turn, int paragraph, int start, int end, int thread, boolean question, List<Term> terms) {}
