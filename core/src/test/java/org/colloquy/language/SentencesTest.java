package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void titlesEndNoSentence() {
        assertThat(Sentences.in("Mr. Reed said so. I agree.")).containsExactly(new Span(0, 17), new Span(18, 26));
    }

    @Property
    void sentencesStandInOrderAndAreNotEmpty(@ForAll String text) {
        List<Span> sentences = Sentences.in(text);
        assertThat(sentences).isSorted().noneMatch(Span::isEmpty);
        for (int i = 1; i < sentences.size(); i++) {
            assertThat(sentences.get(i).start())
                    .isGreaterThanOrEqualTo(sentences.get(i - 1).end());
        }
    }
}
