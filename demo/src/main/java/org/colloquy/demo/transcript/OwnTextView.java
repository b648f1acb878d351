package org.colloquy.demo.transcript;

import java.util.Optional;

/**
 * The page where readers bring a text of their own.
 *
 * @param problem what was wrong with what they sent
 * @param text the interview that they pasted
 * @param summary the summary that they pasted
 */
record OwnTextView(Optional<String> problem, String text, String summary) {

    /** Before anything is sent. */
    static OwnTextView fresh() {
        return new OwnTextView(Optional.empty(), "", "");
    }

    /** What was sent cannot be shown again. */
    static OwnTextView problem(String problem) {
        return new OwnTextView(Optional.of(problem), "", "");
    }
}
