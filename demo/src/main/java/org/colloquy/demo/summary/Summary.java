package org.colloquy.demo.summary;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;
import org.jspecify.annotations.Nullable;

/** A news summary of an interview. It is compared with it once, when that is first asked for, on another thread. */
public final class Summary {
    private final SourceText text;
    private final Transcript transcript;
    private final Executor executor;
    private @Nullable CompletableFuture<Comparison> comparison;

    Summary(SourceText text, Transcript transcript, Executor executor) {
        this.text = Objects.requireNonNull(text, "text");
        this.transcript = Objects.requireNonNull(transcript, "transcript");
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
     * Summary and interview side by side; begins the comparison unless it has begun. The result is a copy: whoever gives
     * up waiting for it stops nobody else.
     *
     * @throws RejectedExecutionException if too many others wait to be compared
     */
    public CompletableFuture<Comparison> comparison() {
        return begun().copy();
    }

    private synchronized CompletableFuture<Comparison> begun() {
        CompletableFuture<Comparison> begun = comparison;
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(() -> Comparison.of(text, transcript), executor);
            comparison = begun;
        }
        return begun;
    }
}
