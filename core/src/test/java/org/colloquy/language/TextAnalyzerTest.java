package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextAnalyzerTest {

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("We came. They left.", List.of("We came.", "They left.")),
                Arguments.of("Mr. Reed left. Mrs. Cole stayed.", List.of("Mr. Reed left.", "Mrs. Cole stayed.")),
                Arguments.of("J. B. Cole came at 5 p.m. on Monday.", List.of("J. B. Cole came at 5 p.m. on Monday.")),
                Arguments.of(
                        "It opens at 9 a.m. The doors close late.",
                        List.of("It opens at 9 a.m.", "The doors close late.")),
                Arguments.of("She waited ... and left.", List.of("She waited ... and left.")),
                Arguments.of("“Stop!” she said. “Now.”", List.of("“Stop!” she said.", "“Now.”")),
                Arguments.of("The U.S. Senate met.", List.of("The U.S. Senate met.")),
                Arguments.of("One line\nof two. Next.", List.of("One line\nof two.", "Next.")),
                Arguments.of("   ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void splitsIntoSentences(String text, List<String> expected) {
        SourceText source = SourceText.of(text);
        assertThat(analyze(source))
                .extracting(sentence -> source.slice(sentence.span()))
                .isEqualTo(expected);
    }

    @Test
    void splitsWhatIsWrittenAsOneWord() {
        SourceText source = SourceText.of("The cook’s oven isn’t “old,” she’ll say—never.");
        assertThat(analyze(source).get(0).tokens())
                .extracting(Token::text)
                .containsExactly(
                        "The", "cook", "’s", "oven", "is", "n’t", "“", "old", ",", "”", "she", "’ll", "say", "—",
                        "never", ".");
    }

    @Test
    void aSurnameThatBeginsASentenceIsANameIfTheTextHasItAsOneElsewhere() {
        SourceText source = SourceText.of("Cook said so. We like Ada Cook.");
        assertThat(analyze(source).get(0).tokens().get(0).tag()).isEqualTo("PROPN");
    }

    @Test
    void partsOfSpeech() {
        SourceText source = SourceText.of("The old baker closes her shop.");
        assertThat(analyze(source).get(0).tokens())
                .extracting(Token::tag)
                .containsExactly("DET", "ADJ", "NOUN", "VERB", "PRON", "NOUN", "PUNCT");
    }

    @Property(tries = 2_000)
    void tokensAreInOrderAndLeaveOutOnlySpace(@ForAll String text) {
        SourceText source = SourceText.of(text);
        int at = 0;
        for (Sentence sentence : analyze(source)) {
            for (Token token : sentence.tokens()) {
                assertThat(sentence.span().contains(token.span())).isTrue();
                assertThat(source.slice(token.span())).isEqualTo(token.text());
                assertThat(isSpace(text.substring(at, token.span().start()))).isTrue();
                at = token.span().end();
            }
        }
        assertThat(isSpace(text.substring(at))).isTrue();
    }

    @Test
    void threadsShareTheModels() throws Exception {
        SourceText source = SourceText.of("Mr. Reed said that the bakery would open. “Soon,” he added. ".repeat(20));
        List<Sentence> expected = analyze(source);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Sentence>>> tasks = new ArrayList<>(Collections.nCopies(16, () -> analyze(source)));
            for (Future<List<Sentence>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> WordSplitter.isSpace((char) c));
    }

    private static List<Sentence> analyze(SourceText source) {
        return TextAnalyzer.of(source).analyze(new Span(0, source.length()));
    }
}
