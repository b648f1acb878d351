package org.colloquy.docs.spec;

import org.junit.jupiter.api.Test;

/**
 * The examples of {@code docs/format.md} in one test. The mutation profile runs this instead of {@link FormatSpecTest} and
 * {@link RobustnessTest}: it starts a test some hundred thousand times, and to start one takes longer than to read all
 * examples.
 */
class ExamplesAtOnceTest {
    @Test
    void everyExampleIsReadAsItSays() {
        FormatSpec.examples().stream()
                .filter(example -> !example.isPending())
                .forEach(example -> FormatSpecTest.check(example, example.text()));
    }

    @Test
    void everyExampleIsWellFormed() {
        FormatSpec.examples().forEach(example -> WellFormed.check(example.parse(example.text())));
    }
}
