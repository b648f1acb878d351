package org.colloquy.docs.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.format.TextFormat;
import org.colloquy.json.TranscriptJson;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** What was understood survives being written and read again. */
class RoundTripTest {
    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final TextFormat TEXT = new TextFormat();

    @TestFactory
    Stream<DynamicTest> examplesAsJson() {
        return FormatSpec.examples().stream()
                .map(example -> dynamicTest(example.title(), () -> {
                    ParseResult result = example.parse(example.text());
                    assertThat(TranscriptJson.read(TranscriptJson.write(result)))
                            .isEqualTo(result.transcript());
                }));
    }

    @TestFactory
    Stream<DynamicTest> examplesAsText() {
        return FormatSpec.examples().stream()
                .map(example -> dynamicTest(example.title(), () -> {
                    Transcript transcript = example.parse(example.text()).transcript();
                    String written = TEXT.write(transcript);
                    String again = Outline.of(example.parse(written).transcript());
                    boolean same = again.equals(Outline.of(transcript));
                    if (example.isPending()) {
                        throw new TestAbortedException("pending" + (same ? ", but it survives" : ""));
                    }
                    if (example.isOneWay()) {
                        assertThat(same).as("one-way, but it survives").isFalse();
                    } else {
                        assertThat(again).as(written).isEqualTo(Outline.of(transcript));
                    }
                }));
    }

    @Property(tries = 10_000)
    void generatedTranscriptsAsText(@ForAll("interviews") Transcript transcript) {
        String written = TEXT.write(transcript);
        assertThat(Outline.of(PARSER.parse(SourceText.of(written)).transcript()))
                .as(written)
                .isEqualTo(Outline.of(transcript));
    }

    @Provide
    Arbitrary<Transcript> interviews() {
        return Interviews.arbitrary();
    }
}
