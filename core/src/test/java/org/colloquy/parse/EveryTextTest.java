package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;

/** What holds for every text: there is a result, its spans lie in the text, and its blocks join to the text. */
class EveryTextTest {
    private static final TranscriptParser PARSER = TranscriptParser.create();
    private static final Path SAMPLES =
            Path.of("..", "demo", "src", "main", "resources", "org", "colloquy", "demo", "samples");

    @Property
    void arbitraryCharacters(@ForAll String text) {
        check(text);
    }

    @Property
    void whatTranscriptsAreMadeOf(@ForAll("pieces") List<String> pieces) {
        check(String.join("", pieces));
    }

    @Property
    void mutatedSamples(@ForAll("mutations") String text) {
        check(text);
    }

    @Test
    void everyPrefixOfASample() throws IOException {
        for (String sample : samples()) {
            for (int end = 0; end <= sample.length(); end++) {
                check(sample.substring(0, end));
            }
        }
    }

    private static void check(String text) {
        SourceText source = SourceText.of(text);
        ParseResult result = PARSER.parse(source);
        assertThat(result.rebuilt().equals(text)).as("blocks join to the text").isTrue();
        for (Turn turn : result.transcript().turns()) {
            source.slice(turn.span());
            for (Paragraph paragraph : turn.paragraphs()) {
                assertThat(Paragraph.of(source, paragraph.pieces())).isEqualTo(paragraph);
            }
        }
        result.transcript().notes().forEach(note -> source.slice(note.span()));
        for (Span span : result.transcript().quotations().stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList()) {
            source.slice(span);
        }
        result.diagnostics().forEach(diagnostic -> source.slice(diagnostic.span()));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "ADA LIND: ",
                        "Ben Okoro: ",
                        "CHAIR LIND.  ",
                        "Q: ",
                        "[",
                        "]",
                        "(",
                        ")",
                        "{",
                        "}",
                        "*",
                        "“",
                        "”",
                        "‘",
                        "’",
                        "\"",
                        "—",
                        "--",
                        "…",
                        ":",
                        ".",
                        " ",
                        "\u00A0",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "\u2028",
                        "\0",
                        "\uFEFF",
                        "\uD800",
                        "[00:01:02] ",
                        "**",
                        "---\n",
                        "<v Ada>",
                        "1 of 9\n",
                        "oats and rye",
                        "We planted",
                        "HERALD",
                        "Mr. ",
                        "laughs",
                        "[* ",
                        "¹",
                        "\t")
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> mutations() throws IOException {
        Arbitrary<String> insertions =
                Arbitraries.of("[", "]", "\n", "\n\n", "“", "”", "—", ": ", "*", "\r", "\0", "(", "");
        return Combinators.combine(
                        Arbitraries.of(samples()),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 400),
                        insertions)
                .as((sample, at, cut, insertion) -> {
                    int start = Math.min(at, sample.length());
                    int end = Math.min(start + cut, sample.length());
                    return sample.substring(0, start) + insertion + sample.substring(end);
                });
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().endsWith(".summary.txt"))
                    .filter(file -> !file.endsWith("index.txt"))
                    .sorted()
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Path file : found) {
                texts.add(Files.readString(file));
            }
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }
}
