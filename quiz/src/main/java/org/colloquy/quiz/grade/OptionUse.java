package org.colloquy.quiz.grade;

import java.util.Objects;

/**
 * How often an option was chosen.
 *
 * @param option its id
 * @param key whether it is the right one
 * @param chosen by how many
 * @param share by which share of those who answered
 */
public record OptionUse(String option, boolean key, int chosen, Estimate share) {

    public OptionUse {
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(share, "share");
    }

    /**
     * Whether it is a distractor that hardly anybody takes, under one in twenty: it does no work and can be replaced.
     *
     * <p>Haladyna, Downing: How many options is enough for a multiple-choice test item? Educational and Psychological
     * Measurement 53 (1993), 999–1010.
     */
    public boolean idle() {
        return !key && share.value() < 0.05;
    }
}
