package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They’re— they’re look— they’re looking at the boat.|They’re looking at the boat.",
                "We agreed on mut— mutual work.|We agreed on mutual work.",
                "He was given conv— given credit for the crane.|He was given credit for the crane.",
                "The ferry is— coming to the end of its life.|The ferry is coming to the end of its life.",
                "Once— I— I say it once more.|Once I say it once more.",
                "Look, we— did we— did we sell the boat?|Look, we— did we— did we sell the boat?",
                "They come in their certain— in a certain way.|They come in a certain way.",
                "The keeper fed the pigeons.|The keeper fed the pigeons.",
                "We sold it— The mayor was away.|We sold it— The mayor was away.",
                "The mayor — he was away — sold it.|The mayor — he was away — sold it."
            })
    void takesBackWhatTheSpeakerTookBack(String said, String read) {
        assertThat(Restarts.removedFrom(said)).isEqualTo(read);
    }

    @Property(tries = 1000)
    void addsNoWords(@ForAll String text) {
        assertThat(Restarts.removedFrom(text).length()).isLessThanOrEqualTo(text.length());
    }
}
