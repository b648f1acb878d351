package org.colloquy.demo.quiz;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
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
record Questions(Interview interview, Optional<ReportedClaims> report) {

    /** With the summary if it is ready; else its comparison begins, and this is about the interview alone. */
    static Questions of(Interview interview) {
        return new Questions(interview, interview.summary().flatMap(Questions::ready));
    }

    private static Optional<ReportedClaims> ready(Summary summary) {
        try {
            CompletableFuture<Comparison> comparison = summary.comparison();
            return comparison.isDone() && !comparison.isCompletedExceptionally()
                    ? Optional.of(comparison.join()).map(done -> new ReportedClaims(done.text(), done.claims()))
                    : Optional.empty();
        } catch (RejectedExecutionException tooManyWaiting) {
            return Optional.empty();
        }
    }

    Generation generate(QuizGenerator generator) {
        return report.map(claims -> generator.generate(interview.result().transcript(), claims))
                .orElseGet(() -> generator.generate(interview.result().transcript()));
    }

    /** The quiz with other exercises in the place of those with these ids. */
    Generation replace(QuizGenerator generator, Quiz quiz, Set<String> ids) {
        return report.map(claims -> generator.replace(interview.result().transcript(), claims, quiz, ids))
                .orElseGet(() -> generator.replace(interview.result().transcript(), quiz, ids));
    }
}
