package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedVoiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My wife Solveig                 | Solveig
            My old foreman Mr. Haverkamp    | Mr. Haverkamp
            the violin maker Ulla Brandvold | Ulla Brandvold
            President Lind                  | President Lind
            The officer                     | The officer
            the Chinese                     | the Chinese
            A girl from the school at Carrow | A girl from the school at Carrow
            """)
    void oneWhoIsNamedHasTheNameAndOthersTheirDescription(String voice, String name) {
        assertThat(QuotedVoice.name(voice)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "my mother", "a man", "The first one", "the letter", "they", "That’s what bakers"})
    void whoCannotBeToldFromOthersIsNobody(String voice) {
        assertThat(QuotedVoice.name(voice)).isEmpty();
    }
}
