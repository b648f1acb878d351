package org.colloquy.demo.web;

import java.util.Optional;

/** Reads numbers that stand in addresses and forms. */
public final class WholeNumber {
    private static final int MAX_DIGITS = 6;

    private WholeNumber() {}

    /** A number of up to six digits; empty for anything else. */
    public static Optional<Integer> parse(String typed) {
        boolean digits = !typed.isEmpty()
                && typed.length() <= MAX_DIGITS
                && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }
}
