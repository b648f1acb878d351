package org.colloquy.claim.evidence;

import java.util.Optional;

/** Whether what is said begins with a plain yes or no. */
final class PlainAnswer {
    private static final String MARKS = ",.;!—–";

    private PlainAnswer() {}

    /** True for yes, false for no, empty if {@code text} begins with neither. */
    static Optional<Boolean> of(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (begins("yes", text, start)) {
            return Optional.of(true);
        }
        return begins("no", text, start) ? Optional.of(false) : Optional.empty();
    }

    private static boolean begins(String word, String text, int start) {
        int end = start + word.length();
        boolean whole = end >= text.length() || MARKS.indexOf(text.charAt(end)) >= 0;
        return whole && text.regionMatches(true, start, word, 0, word.length());
    }
}
