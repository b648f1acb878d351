package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.demo.transcript.SpeechFragments.Insert;
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
        assertThat(drawn(SpeechFragments.of(PARAGRAPH, List.of(at("[laughter]"), at("*")))))
                .isEqualTo("We came<[laughter]> home late<*>, and tired.");
    }

    @Test
    void putsWhatStandsAfterThePiecesAtTheEnd() {
        Insert after = new Insert(TEXT.length(), new Mark("m", "#m", "1"));
        assertThat(drawn(SpeechFragments.of(PARAGRAPH, List.of(after)))).isEqualTo("We came home late, and tired.<1>");
    }

    @Test
    void splitsAPiece() {
        assertThat(drawn(SpeechFragments.of(
                        PARAGRAPH, List.of(new Insert(TEXT.indexOf("late"), new Mark("m", "#m", "1"))))))
                .isEqualTo("We came home <1>late, and tired.");
    }

    @Test
    void leavesWordsAloneWithoutInserts() {
        assertThat(SpeechFragments.of(PARAGRAPH, List.of()))
                .containsExactly(new Words("We came home late, and tired."));
    }
}
