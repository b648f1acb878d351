package org.colloquy.demo.store;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that nobody can guess: 128 random bits in the letters that a URL may hold. */
public final class RandomId {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomId() {}

    /** A new one, 22 characters long. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
