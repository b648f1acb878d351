package org.colloquy.claim.evidence;

import java.util.List;

/** Compares the numbers of a claim with those of a passage. */
final class FigureCheck {
    private final List<Counted> claimed;
    private final List<Counted> said;

    FigureCheck(List<Counted> claimed, List<Counted> said) {
        this.claimed = claimed;
        this.said = said;
    }

    /** Whether the passage has every number of the claim. */
    boolean hasAll() {
        return claimed.stream()
                .allMatch(
                        figure -> said.stream().anyMatch(other -> other.number().equals(figure.number())));
    }

    /** Whether the passage counts what the claim counts and comes to another number. */
    boolean hasOther() {
        return claimed.stream().anyMatch(this::hasOther);
    }

    private boolean hasOther(Counted figure) {
        boolean sameThing = said.stream()
                .anyMatch(other -> !figure.what().isEmpty() && other.what().equals(figure.what()));
        boolean sameNumber = said.stream()
                .filter(other -> other.number().equals(figure.number()))
                .anyMatch(other -> other.what().isEmpty() || other.what().equals(figure.what()));
        return sameThing && !sameNumber;
    }
}
