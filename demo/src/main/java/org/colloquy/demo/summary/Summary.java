package org.colloquy.demo.summary;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.colloquy.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A news summary of an interview. It is compared with it once, when that is first asked for, on another thread; if that
 * fails, the next one who asks has it tried again.
 */
public final class Summary {
    private final SourceText text;
    private final Supplier<Comparison> comparing;
    private final Executor executor;
    private @Nullable CompletableFuture<Comparison> comparison;

    Summary(SourceText text, Supplier<Comparison> comparing, Executor executor) {
        this.text = Objects.requireNonNull(text, "text");
        this.comparing = Objects.requireNonNull(comparing, "comparing");
        this.executor = executor;
    }

    /** The summary as it was brought. */
    public SourceText text() {
        return text;
    }

    /**
     * Begins the comparison unless it has begun.
     *
     * @throws RejectedExecutionException if too many others wait to be compared
     */
    @SuppressWarnings("FutureReturnValueIgnored") // it is kept, and whoever asks for the comparison learns of a failure
    public void begin() {
        begun();
    }

    /**
     * Summary and interview side by side; begins the comparison unless it has begun, or if it has failed. The result is a copy: whoever gives
     * up waiting for it stops nobody else.
     *
     * @throws RejectedExecutionException if too many others wait to be compared
     */
    public CompletableFuture<Comparison> comparison() {
        return begun().copy();
    }

    private synchronized CompletableFuture<Comparison> begun() {
        CompletableFuture<Comparison> begun = comparison;
        if (begun == null || begun.isCompletedExceptionally()) {
            begun = CompletableFuture.supplyAsync(comparing, executor);
            comparison = begun;
        }
        return begun;
    }
}
