package org.colloquy.demo.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClassCodeTest {
    @Test
    void isShortAndHasNoLookAlikes() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(ClassCode.draw().text()).matches("[CDFHJKMNPRTWXY3479]{4}");
        }
    }

    @Test
    void isReadHoweverItIsTyped() {
        ClassCode code = new ClassCode("K7PM");
        for (String typed : new String[] {"K7PM", "k7pm", " K7 pm ", "k7-PM"}) {
            assertThat(ClassCode.parse(typed)).as(typed).contains(code);
        }
        for (String typed : new String[] {"", "K7P", "K7PMM", "K7PO", "K7P٣", "ſſſſ", "../.."}) {
            assertThat(ClassCode.parse(typed)).as(typed).isEmpty();
        }
        assertThatThrownBy(() -> new ClassCode("k7pm")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whateverIsTypedIsACodeOrNone(@ForAll String typed) {
        ClassCode.parse(typed).ifPresent(code -> assertThat(code.text()).hasSize(4));
    }
}
