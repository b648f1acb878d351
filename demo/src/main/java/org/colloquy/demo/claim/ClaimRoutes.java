package org.colloquy.demo.claim;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.demo.summary.Comparison;
import org.colloquy.demo.summary.Summary;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.demo.transcript.Interviews;
import org.colloquy.demo.web.Page;
import org.colloquy.demo.web.Problem;
import org.colloquy.demo.web.WholeNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that show summaries beside their interviews. */
public final class ClaimRoutes {
    /** How long a reader waits before being told that it takes longer. */
    private static final int PATIENCE_SECONDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(ClaimRoutes.class);

    private final Interviews interviews;

    private ClaimRoutes(Interviews interviews) {
        this.interviews = interviews;
    }

    /** Adds them. */
    public static void register(RoutesConfig routes, Interviews interviews) {
        routes.get("/transcripts/{id}/claims", new ClaimRoutes(interviews)::claims);
    }

    private void claims(Context ctx) {
        Interview interview = interviews.of(ctx);
        Summary summary = interview
                .summary()
                .orElseThrow(() -> Problem.notFound(
                        "There is no summary of this interview",
                        "Bring the interview once more, together with a summary of it."));
        CompletableFuture<Comparison> comparison = begin(summary);
        if (comparison.isDone() && !comparison.isCompletedExceptionally()) {
            show(ctx, interview, comparison.join());
        } else {
            ctx.future(() -> comparison
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .handleAsync((done, failure) -> {
                        if (failure != null) {
                            throw failure instanceof TimeoutException ? stillAtIt() : failed(ctx, failure);
                        }
                        return done;
                    })
                    .thenAccept(done -> show(ctx, interview, done)));
        }
    }

    private static Problem stillAtIt() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "This summary is still being compared",
                "It is long, or others came before it. Load this page again in a minute.");
    }

    /** The next one who asks has it tried again. */
    private static Problem failed(Context ctx, Throwable failure) {
        LOG.error("comparing the summary for {}", ctx.path(), failure);
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This summary could not be compared",
                "It is not your fault. Load this page again to have it tried once more.");
    }

    private static CompletableFuture<Comparison> begin(Summary summary) {
        try {
            return summary.comparison();
        } catch (RejectedExecutionException tooMany) {
            throw stillAtIt();
        }
    }

    private static void show(Context ctx, Interview interview, Comparison comparison) {
        int part = Optional.ofNullable(ctx.queryParam("part"))
                .flatMap(WholeNumber::parse)
                .orElse(1);
        ClaimsView view = ClaimsPage.of(interview, comparison, Filter.of(ctx), part);
        Page.show(ctx, (out, none) -> JteclaimsGenerated.render(out, none, view));
    }
}
