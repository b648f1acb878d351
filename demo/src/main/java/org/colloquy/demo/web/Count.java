package org.colloquy.demo.web;

/** Numbers of things in words. */
public final class Count {
    private Count() {}

    /** {@code 1 turn}, {@code 2 turns}; for nouns with a plural in s. */
    public static String of(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
