package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.demo.transcript.SpeechFragments.Insert;
import org.colloquy.demo.transcript.SpeechFragments.Ranges;
import org.colloquy.demo.transcript.TurnView.Fragment;
import org.colloquy.demo.transcript.TurnView.Mark;
import org.colloquy.demo.transcript.TurnView.Words;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.junit.jupiter.api.Test;

class SpeechFragmentsTest {
    private static final String TEXT = "We came [laughter] home late*, and tired.";
    private static final SourceText SOURCE = SourceText.of(TEXT);

    private static final Paragraph PARAGRAPH =
            Paragraph.of(SOURCE, List.of(span("We came"), span("home late"), span(", and tired.")));

    private static Span span(String words) {
        return Span.ofLength(TEXT.indexOf(words), words.length());
    }

    private static Insert at(String words) {
        return new Insert(TEXT.indexOf(words), new Mark(words, "#" + words, words));
    }

    private static String drawn(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> fragment instanceof Words words ? words.text() : "<" + ((Mark) fragment).mark() + ">")
                .collect(Collectors.joining());
    }

    @Test
    void putsInsertsBetweenThePiecesThatTheyStoodBetween() {
        assertThat(drawn(SpeechFragments.of(PARAGRAPH, List.of(at("[laughter]"), at("*")), Ranges.none())))
                .isEqualTo("We came<[laughter]> home late<*>, and tired.");
    }

    @Test
    void putsWhatStandsAfterThePiecesAtTheEnd() {
        Insert after = new Insert(TEXT.length(), new Mark("m", "#m", "1"));
        assertThat(drawn(SpeechFragments.of(PARAGRAPH, List.of(after), Ranges.none())))
                .isEqualTo("We came home late, and tired.<1>");
    }

    @Test
    void splitsAPiece() {
        assertThat(drawn(SpeechFragments.of(
                        PARAGRAPH, List.of(new Insert(TEXT.indexOf("late"), new Mark("m", "#m", "1"))), Ranges.none())))
                .isEqualTo("We came home <1>late, and tired.");
    }

    @Test
    void leavesWordsAloneWithoutInserts() {
        assertThat(SpeechFragments.of(PARAGRAPH, List.of(), Ranges.none()))
                .containsExactly(new Words("We came home late, and tired.", false, false));
    }

    private static Ranges ranges(List<String> quoted, List<String> marked) {
        return new Ranges(
                SpanSet.of(quoted.stream().map(SpeechFragmentsTest::span).toList()),
                SpanSet.of(marked.stream().map(SpeechFragmentsTest::span).toList()));
    }

    @Test
    void setsApartWhatIsQuotedAndWhatIsMarkedThoughTheyOverlap() {
        assertThat(SpeechFragments.of(
                        PARAGRAPH, List.of(), ranges(List.of("came [laughter] home"), List.of("home late"))))
                .containsExactly(
                        new Words("We ", false, false),
                        new Words("came", true, false),
                        new Words(" ", true, false),
                        new Words("home", true, true),
                        new Words(" late", false, true),
                        new Words(", and tired.", false, false));
    }

    @Test
    void aRangeThatCoversEverythingLosesNothing() {
        List<Fragment> fragments = SpeechFragments.of(PARAGRAPH, List.of(at("*")), ranges(List.of(), List.of(TEXT)));
        assertThat(drawn(fragments)).isEqualTo("We came home late<*>, and tired.");
        assertThat(fragments).filteredOn(Words.class::isInstance).allMatch(words -> ((Words) words).marked());
    }
}
