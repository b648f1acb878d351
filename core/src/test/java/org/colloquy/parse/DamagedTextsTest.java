package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Characters that could not be decoded or that no text should hold. */
class DamagedTextsTest {
    /** Where they are, and which. */
    private static List<String> damaged(String text) {
        return SpokenText.diagnostics(text, Diagnostic.DamagedCharacter.class).stream()
                .map(found -> found.span().start() + " " + Integer.toHexString(found.character()))
                .toList();
    }

    @Test
    void replacementsAndNulsAreReportedWithTheirPlaces() {
        assertThat(damaged("ADA LIND: It\uFFFDs hot.")).containsExactly("12 fffd");
        assertThat(damaged("\uFFFDADA LIND: It is.")).containsExactly("0 fffd");
        assertThat(damaged("\0ADA LIND: It\0\uFFFD")).containsExactly("0 0", "13 0", "14 fffd");
        assertThat(damaged("ADA LIND: It is.\uFFFE\uE000\t")).isEmpty();
    }

    @Test
    void aHalfOfAPairIsReportedAndAPairIsNot() {
        assertThat(damaged("It is \uD83D\uDE00 hot \uD83D\uDE00")).isEmpty();
        assertThat(damaged("\uD800")).containsExactly("0 d800");
        assertThat(damaged("a\uDFFF")).containsExactly("1 dfff");
        assertThat(damaged("\uD83D \uDE00")).containsExactly("0 d83d", "2 de00");
        assertThat(damaged("\uD83D\uD83D\uDE00\uDE00")).containsExactly("0 d83d", "3 de00");
        assertThat(damaged("\uDE00\uD83D")).containsExactly("0 de00", "1 d83d");
    }

    @Test
    void twentyAreEnough() {
        assertThat(damaged("\uFFFD ".repeat(19))).hasSize(19);
        assertThat(damaged("\uFFFD ".repeat(21))).hasSize(20);
        assertThat(damaged("\uD800 ".repeat(21))).hasSize(20);
        assertThat(damaged("\uFFFD\0\uD800 ".repeat(12))).hasSize(20);
    }
}
