package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.docs.spec.Outline;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample interviews are read as they were written. What was meant stands in {@code samples/NAME.outline.txt}, in the
 * notation that {@code docs/format.md} explains.
 */
class SampleOutlineTest {
    static List<String> names() {
        return Sample.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleIsReadAsItWasMeant(String name) throws IOException {
        assertThat(Outline.of(parse(name).transcript())).isEqualTo(meant(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingLooksWrongInASample(String name) {
        assertThat(parse(name).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBlocksOfASampleJoinToIt(String name) {
        assertThat(parse(name).rebuilt()).isEqualTo(Sample.interview(name));
    }

    private static ParseResult parse(String name) {
        return TranscriptParser.create().parse(SourceText.of(Sample.interview(name)));
    }

    private static String meant(String name) throws IOException {
        try (var in = SampleOutlineTest.class.getResourceAsStream("/samples/" + name + ".outline.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
