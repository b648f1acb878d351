package org.colloquy.demo.web;

import java.util.Locale;

/** Numbers of things in words. */
public final class Count {
    private Count() {}

    /** {@code 1 turn}, {@code 2 turns}; for nouns with a plural in s. */
    public static String of(long number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
