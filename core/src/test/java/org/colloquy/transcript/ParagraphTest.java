package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final SourceText WRAPPED = SourceText.of("We planted\noats [laughs], and rye.");

    @Test
    void piecesAreJoinedByASpaceButNotBeforePunctuation() {
        assertThat(wrapped().text()).isEqualTo("We planted oats, and rye.");
        assertThat(wrapped().span()).isEqualTo(new Span(0, WRAPPED.length()));
    }

    @Test
    void aPartOfTheTextIsFoundInTheSource() {
        String text = wrapped().text();
        int from = text.indexOf("planted");
        int to = text.indexOf("and");

        List<Span> spans = wrapped().sourceSpans(from, to);

        assertThat(spans.stream().map(WRAPPED::slice).collect(Collectors.toList()))
                .containsExactly("planted", "oats", ", ");
    }

    @Test
    void everyPartLeadsToItsOwnCharacters() {
        String text = wrapped().text();
        SourceMap places = SourceMap.of(wrapped());
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String found =
                        places.spans(from, to).stream().map(WRAPPED::slice).collect(Collectors.joining());
                assertThat(found.replace(" ", ""))
                        .isEqualTo(text.substring(from, to).replace(" ", ""));
            }
        }
        assertThatThrownBy(() -> places.spans(0, text.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aPieceMayNotBeEmptyOutOfOrderOrBeginWithASpace() {
        assertThatThrownBy(() -> new Paragraph("", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paragraph("x", List.of(new Span(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paragraph("x y", List.of(new Span(4, 5), new Span(0, 1))))
                .hasMessageContaining("in order");
        assertThatThrownBy(() -> Paragraph.of(WRAPPED, List.of(new Span(2, 5))))
                .hasMessageContaining("must not begin with a space");
    }

    private static Paragraph wrapped() {
        return Paragraph.of(WRAPPED, List.of(new Span(0, 10), new Span(11, 15), new Span(24, 34)));
    }
}
