package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTurnTest {
    private static final List<Person> PEOPLE = List.of(
            speaker("s1", "Ada Lind"),
            speaker("s2", "Ben Oko"),
            speaker("s3", "Cy Marsh"),
            Person.mentioned("Mr. Roe"),
            Person.mentioned("Mrs. Vane"),
            Person.mentioned("Captain Hale"));

    private static Person speaker(String id, String name) {
        return new Person(Optional.of(id), name, Set.copyOf(Person.telling(name)));
    }

    @Test
    void oneSpeakerTakesThePlaceOfAnother() {
        assertThat(AgentTurn.of("The crane was sold by Ben Oko in June.", PEOPLE, "Ada Lind"))
                .containsExactly("The crane was sold by Cy Marsh in June.");
    }

    @Test
    void oneWhoIsMentionedTakesThePlaceOfOneWithASimilarTitle() {
        assertThat(AgentTurn.of("Mr. Roe painted the pier green.", PEOPLE, "Ada Lind"))
                .containsExactly("Mrs. Vane painted the pier green.");
    }

    @Test
    void aNameWithoutAWordTakesNoPlace() {
        List<Person> people = List.of(speaker("s1", "Ben Oko"), speaker("s2", "🎈 🎈"));
        assertThat(AgentTurn.of("The crane was sold by Ben Oko in June.", people, "Ada Lind"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Captain Hale painted the pier green.",
                "Mr. Roe and Mrs. Vane painted the pier.",
                "Mr. Roe painted his boat in June.",
                "Mr. Roe, the pier needs new paint.",
                "Mr. Roement painted the pier.",
                "Mayor Ben Oko painted the pier.",
                "Ada Lind painted the pier in June.",
                "The pier was painted in June."
            })
    void inDoubtNobodyDoes(String text) {
        assertThat(AgentTurn.of(text, PEOPLE, "Ada Lind")).isEmpty();
    }
}
