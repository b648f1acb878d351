package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StemmerTest {
    private final Stemmer stemmer = new Stemmer();

    @Test
    void inflectedFormsShareAStem() {
        assertThat(stemmer.stem("funded")).isEqualTo(stemmer.stem("funding")).isEqualTo(stemmer.stem("funds"));
    }

    @Test
    void whatIsNoWordStaysAsItIs() {
        assertThat(stemmer.stem("u.s")).isEqualTo("u.s");
        assertThat(stemmer.stem("s".repeat(1000))).hasSize(1000);
    }

    @Property
    void anyTextHasAStemThatIsStable(@ForAll String word) {
        assertThat(stemmer.stem(word)).isEqualTo(new Stemmer().stem(word));
    }
}
