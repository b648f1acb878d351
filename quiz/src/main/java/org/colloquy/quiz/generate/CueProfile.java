package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Set;

/**
 * What a guesser can tell from a line without having read the interview. Lines that are put against each other must not
 * differ in it.
 *
 * @param question whether it asks
 * @param first whether the speaker names themselves: {@code I}, {@code my}
 * @param second whether the speaker addresses somebody: {@code you}
 * @param digits whether there is a number in it
 * @param length 0 for a short line, 1 for a middling one, 2 for a long one
 */
record CueProfile(boolean question, boolean first, boolean second, boolean digits, int length) {
    private static final Set<String> FIRST = Set.of("i", "i'm", "i'd", "i'll", "i've", "me", "my", "mine", "myself");
    private static final Set<String> SECOND =
            Set.of("you", "you're", "you'd", "you'll", "you've", "your", "yours", "yourself", "yourselves");

    static CueProfile of(Line line) {
        return of(line.text(), line.words(), line.length());
    }

    /** Of a text with these words, {@code length} of them as a reader counts. */
    static CueProfile of(String text, List<String> words, int length) {
        return new CueProfile(
                text.indexOf('?') >= 0,
                words.stream().anyMatch(FIRST::contains),
                words.stream().anyMatch(SECOND::contains),
                text.chars().anyMatch(Character::isDigit),
                length < 12 ? 0 : length < 19 ? 1 : 2);
    }

    /** The same, telling less apart: for texts with few lines. */
    CueProfile coarse() {
        return new CueProfile(question, first, second, false, Math.min(length, 1));
    }
}
