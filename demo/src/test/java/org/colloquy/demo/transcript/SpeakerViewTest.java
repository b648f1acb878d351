package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerViewTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lind, AL",
        "ada, A",
        "Ada van der Berg, AB",
        "Dr. Ada Lind, DL",
        "'Ada (Guest) Lind', AL",
        "Édith\u00a0Ø, ÉØ",
        "'***', ?",
    })
    void takesTheFirstAndTheLastInitial(String name, String initials) {
        assertThat(SpeakerView.initials(name)).isEqualTo(initials);
    }

    @Test
    void oneWithoutANameLooksLikeNobody() {
        Speaker voice = new Speaker("s1", "Question", Optional.empty(), Role.PARTICIPANT, List.of("QUESTION"), true);
        SpeakerView view = SpeakerView.of(voice, 3);
        assertThat(view.look()).isEqualTo(SpeakerView.NOBODY);
        assertThat(view.initials()).isEqualTo("?");
    }
}
