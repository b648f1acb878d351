package org.colloquy.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.commonmark.parser.Parser;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The parser, a Markdown parser on the same texts, and the least that any reader can do. The heap has a fixed size, so that
 * its growth is not measured; everything else is as the virtual machine chooses. The parser is compiled to its final form
 * after some hundred rounds only: so it is warmed up for longer than is usual.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class ParserBenchmark {

    /** {@code files}: every text as a document of its own; a number: an interview of every source in that many characters. */
    @Param({"files", "1000", "100000", "10000000"})
    String input;

    private List<String> texts;
    private final TranscriptParser parser = TranscriptParser.create();
    private final Parser markdown = Parser.builder().build();

    /** Reads the texts. */
    @Setup
    public void read() {
        texts = input.equals("files") ? Texts.all() : Texts.ofLength(Integer.parseInt(input));
    }

    /** Colloquy. */
    @Benchmark
    public void colloquy(Blackhole hole) {
        for (String text : texts) {
            hole.consume(parser.parse(SourceText.of(text)));
        }
    }

    /**
     * commonmark-java, which is at its best here: a transcript has hardly any markup, and a paragraph without any is one
     * node.
     */
    @Benchmark
    public void commonmark(Blackhole hole) {
        for (String text : texts) {
            hole.consume(markdown.parse(text));
        }
    }

    /** A loop that reads every character once. */
    @Benchmark
    public void everyCharacter(Blackhole hole) {
        for (String text : texts) {
            int newlines = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    newlines++;
                }
            }
            hole.consume(newlines);
        }
    }
}
