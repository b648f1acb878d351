package org.colloquy.quiz;

import java.util.Objects;
import java.util.Optional;

/**
 * What is put before the one who answers.
 *
 * @param question the question or instruction: {@code Who said this?}
 * @param quotation the words that the question is about, without quotation marks; empty if the question stands alone
 */
public record Stem(String question, Optional<String> quotation) {

    public Stem {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(quotation, "quotation");
    }

    /** Question and quotation in one line, the quotation in quotation marks. */
    public String text() {
        return quotation.map(words -> question + " “" + words + "”").orElse(question);
    }
}
