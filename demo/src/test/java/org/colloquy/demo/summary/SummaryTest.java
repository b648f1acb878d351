package org.colloquy.demo.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final SourceText TEXT = SourceText.of("Tom Okoro said that the garden opened in April.");

    private final AtomicInteger tries = new AtomicInteger();

    /** A comparison that fails as often as {@code failures} says. */
    private Summary summary(int failures) {
        return new Summary(
                TEXT,
                () -> {
                    if (tries.incrementAndGet() <= failures) {
                        throw new IllegalStateException("no memory left, for example");
                    }
                    return new Comparison(TEXT, List.of(), List.of(), 0);
                },
                Runnable::run);
    }

    @Test
    void isComparedOnce() {
        Summary summary = summary(0);
        assertThat(summary.comparison().join()).isEqualTo(summary.comparison().join());
        assertThat(tries).hasValue(1);
    }

    @Test
    void aComparisonThatFailedIsTriedAgainForTheNextOneWhoAsks() {
        Summary summary = summary(1);
        CompletableFuture<Comparison> first = summary.comparison();
        assertThat(first).isCompletedExceptionally();
        assertThat(summary.comparison()).isCompleted();
        assertThat(summary.comparison()).isCompleted();
        assertThat(tries).hasValue(2);
    }
}
