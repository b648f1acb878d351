package org.colloquy.docs.spec;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every piece of every example of {@code docs/format.md} has a well-formed result, and so has it among rubbish. */
class RobustnessTest {
    private static final List<String> RUBBISH = List.of(
            "\uFEFF", "[", "(", "“", "‘", "*", "—", "\0", "\uD800", "A:", "\n\n[x]\n\n", "---\n", "\u2028", "[[");
    private static final TranscriptParser PARSER = TranscriptParser.create();

    @TestFactory
    Stream<DynamicTest> prefixes() {
        return each(text -> {
            for (int end = 0; end <= text.length(); end++) {
                check(text.substring(0, end));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> suffixes() {
        return each(text -> {
            for (int start = 0; start <= text.length(); start++) {
                check(text.substring(start));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> amongRubbish() {
        return each(text -> {
            for (String rubbish : RUBBISH) {
                check(rubbish + text);
                check(text + rubbish);
                check(text.replace(" ", rubbish));
            }
        });
    }

    private static Stream<DynamicTest> each(Check check) {
        return FormatSpec.examples().stream()
                .map(example -> dynamicTest(example.title(), () -> check.check(example.text())));
    }

    private static void check(String text) {
        try {
            WellFormed.check(PARSER.parse(SourceText.of(text)));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("with the text: " + Notation.write(text), e);
        }
    }

    private interface Check {
        void check(String text);
    }
}
