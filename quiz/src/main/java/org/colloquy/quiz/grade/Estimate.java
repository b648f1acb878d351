package org.colloquy.quiz.grade;

import java.util.Objects;

/**
 * A figure from a sample.
 *
 * @param value the figure
 * @param interval within which the true one probably lies
 */
public record Estimate(double value, Interval interval) {

    public Estimate {
        Objects.requireNonNull(interval, "interval");
    }
}
