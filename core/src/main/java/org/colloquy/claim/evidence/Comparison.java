package org.colloquy.claim.evidence;

/**
 * Compares how a claim and a passage that has its words put the matter.
 *
 * @param claim what is claimed
 * @param said what the passage says
 * @param after the same with what the speaker adds: {@code I asked him. He refused.}
 * @param denied whether the claimant holds the claim to be untrue
 */
record Comparison(Wording claim, Wording said, Wording after, boolean denied) {

    /** The worst of all respects. */
    Agreement agreement() {
        return Contrast.between(claim, after)
                .and(Quantity.between(claim, said))
                .and(Certainty.between(claim, said))
                .and(Roles.between(claim, said))
                .and(Negation.between(claim, said, denied));
    }
}
