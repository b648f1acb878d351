package org.colloquy.demo.claim;

import java.util.List;
import org.colloquy.claim.Evidence;

/** What the interview has on a claim, in plain words. It says what was said there, never what is so. */
enum Verdict {
    BORNE_OUT("✓", "Borne out in", "Borne out"),
    PARTLY("◐", "Partly borne out in", "Partly borne out"),
    ONLY_ASKED("?", "Only asked about in", "Only asked about"),
    OTHERWISE("≠", "The transcript says otherwise in", "The transcript says otherwise"),
    ABSENT("–", "Not in this transcript", "Not in this transcript");

    private final String sign;
    private final String words;
    private final String choice;

    Verdict(String sign, String words, String choice) {
        this.sign = sign;
        this.words = words;
        this.choice = choice;
    }

    /** What the most telling passage shows. */
    static Verdict of(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return ABSENT;
        }
        return switch (evidence.get(0).relation()) {
            case SUPPORTS -> BORNE_OUT;
            case PARTIAL -> PARTLY;
            case QUESTION_ONLY -> ONLY_ASKED;
            case CONTRADICTS -> OTHERWISE;
        };
    }

    /** One character that stands before the words, so that colour is not needed. */
    String sign() {
        return sign;
    }

    /** The words before the names of the turns. */
    String words() {
        return words;
    }

    /** The words where it can be chosen. */
    String choice() {
        return choice;
    }

    /** The name in the style sheet. */
    String style() {
        return Filter.value(this);
    }
}
