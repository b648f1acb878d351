package org.colloquy.quiz.bench;

import java.util.concurrent.TimeUnit;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.QuizGenerator;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to make a quiz of 20 exercises of all kinds, by the length of the interview. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class QuizBenchmark {
    /** The length of the interview. */
    @Param({"1", "4", "16"})
    public int hours;

    private SourceText text;
    private Transcript transcript;
    private long seed;

    /** Reads the interview. */
    @Setup
    public void read() {
        text = SourceText.of(LongInterview.ofHours(hours));
        transcript = TranscriptParser.create().parse(text).transcript();
    }

    /** From the transcript to the quiz. */
    @Benchmark
    public Generation generate() {
        return quizOf(transcript);
    }

    /** From the text to the quiz. */
    @Benchmark
    public Generation parseAndGenerate() {
        return quizOf(TranscriptParser.create().parse(text).transcript());
    }

    private Generation quizOf(Transcript interview) {
        return QuizGenerator.builder().seed(seed++).count(20).build().generate(interview);
    }
}
