package org.colloquy.demo.quiz;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.demo.summary.Comparison;
import org.colloquy.demo.summary.Summary;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.QuizGenerator;
import org.colloquy.quiz.generate.ReportedClaims;

/**
 * What can be asked about an interview and, where there is one, the summary of it.
 *
 * @param report the summary; empty if there is none, or if it has not been compared with the interview yet
 */
public record Questions(Interview interview, Optional<ReportedClaims> report) {

    public Questions {
        Objects.requireNonNull(interview, "interview");
        Objects.requireNonNull(report, "report");
    }

    /** With the summary if it is ready; else its comparison begins, and this is about the interview alone. */
    public static Questions of(Interview interview) {
        return new Questions(interview, interview.summary().flatMap(Questions::ready));
    }

    private static Optional<ReportedClaims> ready(Summary summary) {
        try {
            CompletableFuture<Comparison> comparison = summary.comparison();
            return comparison.isDone() && !comparison.isCompletedExceptionally()
                    ? Optional.of(reported(comparison.join()))
                    : Optional.empty();
        } catch (RejectedExecutionException tooManyWaiting) {
            return Optional.empty();
        }
    }

    /**
     * With the summary, for which this waits: the same seed makes the same quiz only if the same can be asked about.
     *
     * @throws TimeoutException if the summary has not been compared within {@code seconds}
     * @throws ExecutionException if it could not be compared
     * @throws InterruptedException if the waiting is interrupted
     */
    public static Questions complete(Interview interview, int seconds)
            throws TimeoutException, ExecutionException, InterruptedException {
        Optional<Summary> summary = interview.summary();
        if (summary.isEmpty()) {
            return new Questions(interview, Optional.empty());
        }
        try {
            return new Questions(
                    interview, Optional.of(reported(summary.get().comparison().get(seconds, TimeUnit.SECONDS))));
        } catch (RejectedExecutionException tooManyWaiting) {
            throw new TimeoutException("others are being compared");
        }
    }

    private static ReportedClaims reported(Comparison comparison) {
        return new ReportedClaims(comparison.text(), comparison.claims());
    }

    /** A quiz, or the reasons why there is none. */
    public Generation generate(QuizGenerator generator) {
        return report.map(claims -> generator.generate(interview.transcript(), claims))
                .orElseGet(() -> generator.generate(interview.transcript()));
    }

    /** The quiz with other exercises in the place of those with these ids. */
    public Generation replace(QuizGenerator generator, Quiz quiz, Set<String> ids) {
        return report.map(claims -> generator.replace(interview.transcript(), claims, quiz, ids))
                .orElseGet(() -> generator.replace(interview.transcript(), quiz, ids));
    }

    /** A quiz drawn anew around those of {@code quiz} with the ids {@code kept}. */
    public Generation renew(QuizGenerator generator, Quiz quiz, Set<String> kept) {
        return report.map(claims -> generator.renew(interview.transcript(), claims, quiz, kept))
                .orElseGet(() -> generator.renew(interview.transcript(), quiz, kept));
    }
}
