package org.colloquy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

/** Whatever the text, extraction ends, throws nothing, and its spans lie in the text. */
class ClaimSpansTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

    @Property
    void arbitraryText(@ForAll String text) {
        check(text);
    }

    @Property
    void textMadeOfTheWordsThatRulesLookFor(@ForAll("wordSalad") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> wordSalad() {
        List<String> words = List.of(
                "said",
                "says",
                "told",
                "asked",
                "that",
                "whether",
                "according",
                "to",
                "accused",
                "of",
                "called",
                "for",
                "as",
                "Ada",
                "Reed",
                "Mr.",
                "she",
                "he",
                "they",
                "it",
                "who",
                "which",
                "what",
                "the",
                "baker",
                "council",
                "'s",
                "“",
                "”",
                "\"",
                "''",
                "'",
                "(",
                ")",
                ",",
                ".",
                ":",
                ";",
                "—",
                "-",
                "--",
                "...",
                "?",
                "!",
                "\n",
                "\n\n",
                "was",
                "by",
                "not",
                "saying",
                "adding",
                "and",
                "but",
                "bread",
                "is",
                "good",
                "40",
                "$",
                "while",
                "denied",
                "reports",
                "suggesting",
                "Also",
                "Read",
                "\u00a0",
                "\ud800",
                "urged",
                "in",
                "a",
                "statement",
                "Monday",
                "claim");
        return Arbitraries.of(words)
                .list()
                .ofMaxSize(40)
                .flatMap(list -> Arbitraries.of(" ", "").map(gap -> String.join(gap, list)));
    }

    @Test
    void anAgentThatNeverComes() {
        check("— said said said said said said said said said said said statement by   that");
    }

    @Test
    void longSentencesWithoutAnEnd() {
        for (String piece : List.of(
                "said ",
                "she said that ",
                "“",
                "Ada, ",
                "(",
                "- ",
                "the the ",
                "and Ada ",
                "a",
                "'s ",
                "that ",
                ", ",
                "“a ‘b ",
                "said\n",
                "who said ")) {
            String text = piece.repeat(40_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text), piece);
        }
    }

    private static void check(String text) {
        SourceText report = SourceText.of(text);
        for (Claim claim : EXTRACTOR.extractReport(report)) {
            assertThat(claim.content()).isNotEmpty();
            Stream.of(claim.source(), claim.cue().spans(), claim.content(), claim.fragments())
                    .forEach(spans -> assertThat(spans).allSatisfy(span -> assertInside(text, span)));
            assertThat(claim.text())
                    .isEqualTo(String.join(
                            " ", claim.content().stream().map(report::slice).toList()));
        }
    }

    private static void assertInside(String text, Span span) {
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(Character.isWhitespace(text.charAt(span.start()))).isFalse();
    }
}
