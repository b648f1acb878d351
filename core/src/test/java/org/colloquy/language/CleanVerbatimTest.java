package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanVerbatimTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There were— there are forty of them.        | There are forty of them.
            They’re baking— they’re selling— they’re— they’re selling rolls. | They’re selling rolls.
            We bake a lot of bread— a lot of bread every day. | We bake a lot of bread every day.
            the man in the— the man with the hat        | the man with the hat
            I -- I wrote it.                            | I wrote it.
            I… I wrote it.                              | I wrote it.
            You have— we have a cold oven.              | We have a cold oven.
            We asked them— —whether it was cold.        | We asked them whether it was cold.
            Our mut— mutual friend                      | Our mutual friend
            We repeated the— this offer.                | We repeated this offer.
            the old windows of— the hall                | the old windows of the hall
            We, um, baked it.                           | We baked it.
            Um, we baked it.                            | We baked it.
            It was late, uh.                            | It was late.
            You know, the oven is cold.                 | The oven is cold.
            It is, I mean, a cold oven.                 | It is a cold oven.
            The the oven is cold.                       | The oven is cold.
            """)
    void leavesOutWhatWasTakenBack(String said, String read) {
        assertThat(CleanVerbatim.of(said).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I— look, it is cold.
            The boat— an old one— sank.
            We baked it. We sold it.
            I mean it. You know the oven.
            Did you know that that is so?
            He was very, very late — and he knew it.
            Well-known bakers say that bread-and-butter pudding is old.
            It cost ten… twelve pounds.
            The loaf grew from 3.5 to 3.3 pounds.
            """)
    void leavesTheRestAsItIs(String said) {
        assertThat(CleanVerbatim.of(said).text()).isEqualTo(said);
    }

    @Test
    void aPartLeadsBackToWhatWasSaid() {
        String said = "We— we, um, repeated this— this offer.";
        CleanVerbatim clean = CleanVerbatim.of(said);
        assertThat(clean.text()).isEqualTo("We repeated this offer.");
        Span part = new Span(0, "We repeated".length());
        assertThat(said.substring(
                        clean.original(part).start(), clean.original(part).end()))
                .isEqualTo("we, um, repeated");
        assertThat(clean.original(new Span(0, clean.text().length()))).isEqualTo(new Span(4, said.length()));
        assertThatThrownBy(() -> clean.original(new Span(3, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void theTextIsPiecesOfTheOriginal(@ForAll String noise) {
        String said = "Um, the the— " + noise + "— it is— it was… " + noise;
        CleanVerbatim clean = CleanVerbatim.of(said);
        String pieces = clean.kept().stream()
                .map(piece -> said.substring(piece.start(), piece.end()))
                .collect(Collectors.joining());
        assertThat(clean.text()).isEqualToIgnoringCase(pieces).hasSameSizeAs(pieces);
        for (int i = 0; i < clean.text().length(); i++) {
            char original = said.charAt(clean.original(new Span(i, i + 1)).start());
            assertThat(clean.text().charAt(i)).isIn(original, Character.toUpperCase(original));
        }
    }

    @Property
    void textWithoutMarksIsLeftAlone(@ForAll("plain") String said) {
        assertThat(CleanVerbatim.of(said).text()).isEqualTo(said);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> plain() {
        return net.jqwik.api.Arbitraries.of("oven", "bread", "cold", "sell", "Friday")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
