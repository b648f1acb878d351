package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow or to overflow a stack. The limit is generous: a parser that is not linear needs hours for
 * them, not seconds.
 */
class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int SMALL_STACK = 512 * 1024;

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInLinearTimeOnASmallStack(Hostile hostile) {
        SourceText source = SourceText.of(hostile.text());

        ParseResult result = assertTimeoutPreemptively(LIMIT, () -> onSmallStack(source));

        assertThat(result.rebuilt().equals(hostile.text())).isTrue();
    }

    private static ParseResult onSmallStack(SourceText source) throws InterruptedException {
        AtomicReference<ParseResult> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread =
                new Thread(null, () -> result.set(TranscriptParser.create().parse(source)), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
        return result.get();
    }

    /** Made when its turn comes, so that only one of the large ones is in memory. */
    interface Hostile {
        String text();
    }

    static Stream<Arguments> texts() {
        String dialogue = "ADA LIND: We planted oats.\n\nBEN OKORO: And rye?\n\n";
        return Stream.of(
                text("an unclosed [ at the end", () -> dialogue + "["),
                text("100,000 nested [", () -> dialogue + "[".repeat(100_000)),
                text("100,000 nested [ each with a label", () -> "[ADA: ".repeat(100_000)),
                text("100,000 brackets opened on lines of their own", () -> dialogue + "[oats\n\n".repeat(100_000)),
                text("100,000 brackets closed and never opened", () -> "oats]\n\n".repeat(100_000)),
                text("100,000 nested (", () -> dialogue + "(".repeat(100_000)),
                text("one line of 200 MB", () -> "word ".repeat(40_000_000)),
                text("one labelled line of 50 MB", () -> "ADA LIND: " + "oats and rye, ".repeat(3_500_000)),
                text("a million one-word turns", () -> "ADA: Yes.\nBEN: No.\n".repeat(500_000)),
                text("a million one-word turns with blank lines", () -> "ADA: Yes.\n\nBEN: No.\n\n".repeat(500_000)),
                text("a label of 10,000 characters", () -> "A".repeat(10_000) + ": oats\n\n" + dialogue),
                text("a label of 10,000 words", () -> "Ada ".repeat(10_000) + ": oats\n\n" + dialogue),
                text("a million different labels", () -> numbered(1_000_000, "SPEAKER ", ": Yes.\n")),
                text("a million nearly equal labels", () -> numbered(1_000_000, "ADA LIND", ": Yes.\n\n")),
                text(
                        "100,000 namesakes who quote one",
                        () -> numbered(100_000, "ADA", " LIND: As Ada Lind said, “No.”\n\n")),
                text("100,000 nameless who quote one", () -> "Q: As Ada Lind said, “No.”\n".repeat(100_000)),
                text(
                        "100,000 people of one first name and surname",
                        () -> numbered(100_000, "ADA ", " LIND: Yes.\n\n")),
                text(
                        "100,000 questions to nobody after as many speakers",
                        () -> numbered(100_000, "ADA ", ": Yes.\n\n[ADA: And?]\n\nOats.\n\n")),
                text("a million colons", () -> ":".repeat(1_000_000)),
                text("a million colons after one word each", () -> "One: ".repeat(1_000_000)),
                text("a million blank lines", () -> dialogue + "\n".repeat(1_000_000) + dialogue),
                text("a million spaces before a label", () -> " ".repeat(1_000_000) + dialogue),
                text("a million opening quotation marks", () -> "ADA: " + "“".repeat(1_000_000)),
                text(
                        "100,000 paragraphs that each open a quotation",
                        () -> "ADA: Well.\n\n" + "“oats\n\n".repeat(100_000)),
                text("a million straight quotation marks", () -> "ADA: " + "\" ".repeat(1_000_000)),
                text("100,000 quotations in a line", () -> "ADA: " + "and he said, “No.” ".repeat(100_000)),
                text("100,000 quotations of a comma", () -> "ADA: " + "“No,” he said ".repeat(100_000)),
                text("100,000 single quotations that never close", () -> "ADA: " + "‘No ".repeat(100_000)),
                text("100,000 quotations closed by another mark", () -> "ADA: " + "“No\" ".repeat(100_000)),
                text("100,000 quotations in a paragraph of as many lines", () -> "ADA: " + "“No,”\n".repeat(100_000)),
                text("a million apostrophes", () -> "ADA: " + "'".repeat(1_000_000)),
                text("a million asterisks", () -> "ADA: " + "*".repeat(1_000_000)),
                text("100,000 footnote marks without a note", () -> "ADA: " + "oats* ".repeat(100_000)),
                text("100,000 footnotes without a mark", () -> dialogue + "[* oats]\n\n".repeat(100_000)),
                text(
                        "100,000 marks and as many notes",
                        () -> "ADA: " + "oats* ".repeat(100_000) + "\n\n" + "[* rye]\n\n".repeat(100_000)),
                text("100,000 headings", () -> dialogue + "[About oats]\n\n".repeat(100_000)),
                text("100,000 questions of the editor's", () -> "[ADA: Oats?]\n\nRye.\n\n".repeat(50_000)),
                text("100,000 turns cut short", () -> "ADA: Oats—\n\nBEN: Rye—\n\n".repeat(50_000)),
                text("a million dashes", () -> "ADA: " + "—".repeat(1_000_000)),
                text("100,000 times", () -> "[00:00:01] ".repeat(100_000)),
                text("100,000 lines of front matter", () -> "---\n" + "key: value\n".repeat(100_000)),
                text("a million NULs", () -> "\0".repeat(1_000_000)),
                text("a million lone surrogates", () -> "ADA: " + "\uD800".repeat(1_000_000)),
                text("a million no-break spaces", () -> "ADA:" + "\u00A0".repeat(1_000_000)),
                text("a million carriage returns", () -> "ADA:" + "\r".repeat(1_000_000)));
    }

    private static Arguments text(String name, Hostile hostile) {
        return Arguments.of(Named.of(name, hostile));
    }

    private static String numbered(int count, String before, String after) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(before).append(letters(i)).append(after);
        }
        return text.toString();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
