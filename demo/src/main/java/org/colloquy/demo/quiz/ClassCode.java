package org.colloquy.demo.quiz;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What pupils type to find the quiz of their class. It is no secret: it opens nothing but the questions.
 *
 * @param text four letters and digits that look unlike each other from the last row; without vowels, so that they make
 *     no words
 */
public record ClassCode(String text) {
    private static final String SIGNS = "CDFHJKMNPRTWXY3479";
    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if {@code text} is no code */
    public ClassCode {
        if (text.length() != LENGTH || text.chars().anyMatch(c -> SIGNS.indexOf(c) < 0)) {
            throw new IllegalArgumentException("not a code: " + text);
        }
    }

    /** One drawn by lot, of about 100,000. */
    public static ClassCode draw() {
        return new ClassCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, in whatever case, with spaces or hyphens between; empty if it is no code. */
    public static Optional<ClassCode> parse(String typed) {
        String text = typed.length() > 20
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .chars()
                        .filter(c -> c != ' ' && c != '-')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        boolean code = text.length() == LENGTH && text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
        return code ? Optional.of(new ClassCode(text)) : Optional.empty();
    }

    /** The address of the quiz, from the root of the server. */
    public String path() {
        return "/c/" + text;
    }
}
