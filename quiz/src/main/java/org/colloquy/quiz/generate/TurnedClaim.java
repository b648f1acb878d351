package org.colloquy.quiz.generate;

import java.util.Optional;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Turned;

/**
 * A claim that nobody makes, made from one that somebody does.
 *
 * @param line the claim that is made
 * @param text the claim that is not
 * @param how what was changed
 * @param denies whether {@code not} was put in
 */
record TurnedClaim(Line line, String text, Turned how, boolean denies) {

    /** As an option, with the reason why it is wrong. */
    Choice choice() {
        return new Choice(text, Origin.TURNED_CLAIM, Optional.of(line.provenance()), Optional.of(mark()));
    }

    /** That nobody says it, and what was said instead. */
    String mark() {
        String changed = switch (how) {
            case FIGURE -> "with another figure";
            case POLARITY -> denies ? "with the opposite, denied" : "with the opposite, affirmed";
            case AGENT -> "of another person";
        };
        return "Nobody says this; it was made from a line of the interview, " + changed + ". The line is: “"
                + line.text() + "”";
    }
}
