package org.colloquy.quiz.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints a table: milliseconds a quiz, and by the hour of talk. */
public final class QuizSpeed {
    private QuizSpeed() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(QuizBenchmark.class.getSimpleName())
                        .build())
                .run();
        System.out.println();
        System.out.println("| 20 exercises | words | ms | ms by the hour of talk |");
        System.out.println("|---|---|---|---|");
        for (RunResult result : results) {
            int hours = Integer.parseInt(result.getParams().getParam("hours"));
            double milliseconds = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f |%n",
                    result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                    hours * LongInterview.HOUR,
                    milliseconds,
                    milliseconds / hours);
        }
    }
}
