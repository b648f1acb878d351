package org.colloquy.docs.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.parse.ParseResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** Every example of {@code docs/format.md} is read as it says, whatever ends its lines. */
class FormatSpecTest {
    private static final List<Example> EXAMPLES = FormatSpec.examples();

    @Test
    void thereAreEnoughExamplesAndThePendingOnesAreCounted() {
        long pending = EXAMPLES.stream().filter(Example::isPending).count();
        long oneWay = EXAMPLES.stream().filter(Example::isOneWay).count();
        System.out.printf("format.md: %d examples, %d pending, %d one-way%n", EXAMPLES.size(), pending, oneWay);
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(150);
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return each(UnaryOperator.identity());
    }

    @TestFactory
    Stream<DynamicTest> examplesWithCrLf() {
        return each(text -> text.replace("\n", "\r\n"));
    }

    @TestFactory
    Stream<DynamicTest> examplesWithCr() {
        return each(text -> text.replace("\n", "\r"));
    }

    private static Stream<DynamicTest> each(UnaryOperator<String> lineEnds) {
        return EXAMPLES.stream()
                .filter(example ->
                        example.text().indexOf('\r') < 0 || lineEnds.apply("\n").equals("\n"))
                .map(example -> dynamicTest(example.title(), () -> check(example, lineEnds.apply(example.text()))));
    }

    static void check(Example example, String text) {
        ParseResult result = example.parse(text);
        String read = drawn(Outline.of(result.transcript()), Outline.diagnostics(result));
        String expected = drawn(example.outline(), example.diagnostics());
        if (example.isPending()) {
            throw new TestAbortedException(read.equals(expected) ? "pending, but now it passes" : "pending");
        }
        assertThat(read).as(text).isEqualTo(expected);
    }

    private static String drawn(String outline, String diagnostics) {
        return outline + ".\n" + diagnostics;
    }
}
