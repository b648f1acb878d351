package org.colloquy.quiz;

import java.util.Objects;

/**
 * Somebody; which of these claims is theirs?
 *
 * @param item what is asked, and the answer
 * @param claimant the name of the one who makes the claim
 */
public record WhatWasClaimed(Item item, String claimant) implements Exercise {

    public WhatWasClaimed {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(claimant, "claimant");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHAT_WAS_CLAIMED;
    }
}
