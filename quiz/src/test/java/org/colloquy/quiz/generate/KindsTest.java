package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsMaker(ExerciseKind kind) {
        assertThat(Makers.of(kind).kind()).isEqualTo(kind);
    }

    /** A record is named as its kind is: {@code WhoSaidIt} for {@code WHO_SAID_IT}. */
    @Test
    void everyKindHasItsRecord() {
        Map<String, Class<?>> records = Arrays.stream(Exercise.class.getPermittedSubclasses())
                .collect(Collectors.toMap(type -> type.getSimpleName().toLowerCase(), type -> type));
        assertThat(records.keySet())
                .isEqualTo(Arrays.stream(ExerciseKind.values())
                        .map(kind -> kind.name().replace("_", "").toLowerCase())
                        .collect(Collectors.toSet()));
    }

    @Test
    void thereAreThreeShapesOfKeys() {
        assertThat(Key.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Key.Choice.class, Key.Sequence.class, Key.Pairs.class);
    }
}
