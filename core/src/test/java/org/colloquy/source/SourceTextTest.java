package org.colloquy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void linesEndAtLfCrlfAndCr() {
        SourceText source = SourceText.of("a\nb\r\nc\rd");

        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(source.slice(source.lineSpan(2))).isEqualTo("b");
        assertThat(source.slice(source.lineSpan(3))).isEqualTo("c");
        assertThat(source.position(3)).isEqualTo(new Position(2, 2));
        assertThat(source.position(7)).isEqualTo(new Position(4, 1));
    }

    @Test
    void thePlaceAfterTheLastCharacterHasAPosition() {
        assertThat(SourceText.of("").position(0)).isEqualTo(new Position(1, 1));
        assertThat(SourceText.of("ab\n").position(3)).isEqualTo(new Position(2, 1));
        assertThatThrownBy(() -> SourceText.of("ab").position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void everyOffsetLiesOnTheLineThatItsPositionNames(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            Position position = source.position(offset);
            assertThat(source.lineSpan(position.line()).start() + position.column() - 1)
                    .isEqualTo(offset);
            assertThat(source.line(offset)).isEqualTo(position.line());
        }
    }

    @Property
    void linesHoldNoLineEndsAndAllElse(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        StringBuilder joined = new StringBuilder();
        for (int line = 1; line <= source.lineCount(); line++) {
            joined.append(source.slice(source.lineSpan(line)));
        }
        assertThat(joined.toString()).isEqualTo(text.replace("\r", "").replace("\n", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', ' ', '\n', '\r', '\u2028').ofMaxLength(40);
    }
}
