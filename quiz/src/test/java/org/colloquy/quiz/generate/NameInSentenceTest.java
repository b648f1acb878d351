package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "The weather service, the weather service",
        "Her mother, her mother",
        "Ada Lind, Ada Lind",
        "Mr. Oko, Mr. Oko",
        "Will Marsh, Will Marsh",
        "Anonymous, Anonymous"
    })
    void onlyAnArticleLosesItsCapital(String name, String inSentence) {
        assertThat(Person.inSentence(name)).isEqualTo(inSentence);
    }
}
