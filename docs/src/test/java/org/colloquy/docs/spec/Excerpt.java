package org.colloquy.docs.spec;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Shortens text for the {@link Outline}: of more than twelve words, the first five and the last five. */
final class Excerpt {
    private static final int WORDS = 12;
    private static final int ENDS = 5;
    private static final int CHARACTERS = 30;

    private Excerpt() {}

    /** The text on one line, with everything visible; {@code ¶} stands between paragraphs. */
    static String of(String text) {
        return Arrays.stream(text.split("\n\n", -1)).map(Excerpt::paragraph).collect(Collectors.joining(" ¶ "));
    }

    private static String paragraph(String text) {
        String[] words = text.split(" ", -1);
        String kept = words.length <= WORDS
                ? text
                : String.join(" ", Arrays.copyOf(words, ENDS)) + " … "
                        + String.join(" ", Arrays.copyOfRange(words, words.length - ENDS, words.length));
        return Notation.write(clipped(kept));
    }

    /** Words without end, as only hostile text has them. */
    private static String clipped(String text) {
        return text.length() <= 10 * CHARACTERS
                ? text
                : text.substring(0, CHARACTERS) + "…" + text.substring(text.length() - CHARACTERS);
    }

    /** Hours, minutes, seconds; thousandths only where there are any. */
    static String time(Duration time) {
        String seconds = String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return time.toMillisPart() == 0 ? seconds : seconds + String.format(".%03d", time.toMillisPart());
    }
}
