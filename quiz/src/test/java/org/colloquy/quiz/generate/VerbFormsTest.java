package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.quiz.generate.VerbForms.Form;
import org.colloquy.quiz.generate.VerbForms.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

    @ParameterizedTest
    @CsvSource({
        "have, has, had",
        "go, goes, went",
        "carry, carries, carried",
        "play, plays, played",
        "stop, stops, stopped",
        "watch, watches, watched",
        "need, needs, needed",
        "close, closes, closed",
        "teach, teaches, taught"
    })
    void aVerbAndItsForms(String base, String third, String past) {
        assertThat(VerbForms.inflected(base, Tense.BASE)).contains(base);
        assertThat(VerbForms.inflected(base, Tense.THIRD)).contains(third);
        assertThat(VerbForms.inflected(base, Tense.PAST)).contains(past);
        assertThat(VerbForms.of(third)).contains(new Form(base, Tense.THIRD));
        assertThat(VerbForms.of(past)).contains(new Form(base, Tense.PAST));
    }

    @ParameterizedTest
    @CsvSource({"pier", "cancelled", "is"})
    void whatIsNotThereIsNotGuessed(String word) {
        assertThat(VerbForms.of(word)).isEmpty();
        assertThat(VerbForms.inflected(word, Tense.PAST)).isEmpty();
    }
}
