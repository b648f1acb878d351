package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {

    @Test
    void drawsTheLineWithACaret() {
        SourceText source = SourceText.of("oats.txt", "ADA: Hello.\n\n[About oats\n");
        assertThat(new DiagnosticRenderer(source).render(new Diagnostic.UnclosedBracket(new Span(13, 14), '[')))
                .isEqualTo("""
                        warning[unclosed-bracket]: the bracket [ is not closed at the end of a line
                         --> oats.txt:3:1
                          |
                        3 | [About oats
                          | ^
                          = hint: close the bracket at the end of its paragraph
                        """);
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String text = "x".repeat(500) + "HERE" + "y".repeat(500);
        String drawn = new DiagnosticRenderer(SourceText.of(text))
                .render(new Diagnostic.DoubtfulLabel(new Span(500, 504), "HERE"));

        String[] lines = drawn.split("\n");
        assertThat(lines[3]).startsWith("1 | …xxx").endsWith("yyy…").hasSizeLessThan(120);
        assertThat(lines[3].indexOf("HERE")).isEqualTo(lines[4].indexOf("^^^^"));
    }

    @Test
    void drawsNoControlCharacters() {
        SourceText source = SourceText.of("a\u001b[31m\u202eb.txt", "ADA: \u001b[2J oats\u0000");
        assertThat(new DiagnosticRenderer(source).render(new Diagnostic.DamagedCharacter(new Span(13, 14), 0)))
                .doesNotContain("\u001b", "\u202e", "\u0000")
                .contains("U+0000");
    }

    @Test
    void thePlaceAfterTheLastCharacterCanBeDrawn() {
        String drawn =
                new DiagnosticRenderer(SourceText.of("ab\n")).render(new Diagnostic.NoSpeakerLabels(new Span(3, 3)));
        assertThat(drawn).contains(":2:1\n").contains("2 | \n  | ^\n");
    }
}
