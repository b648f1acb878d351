package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.quiz.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlawRulesTest {

    static List<PlantedFlaws.Planted> planted() {
        return PlantedFlaws.all();
    }

    static List<Exercise> sound() {
        return PlantedFlaws.sound();
    }

    @ParameterizedTest
    @MethodSource
    void planted(PlantedFlaws.Planted planted) {
        assertThat(FlawRules.of(planted.exercise())).contains(planted.flaw());
    }

    @ParameterizedTest
    @MethodSource
    void sound(Exercise exercise) {
        assertThat(FlawRules.of(exercise)).isEmpty();
    }

    @Test
    void everyFlawIsPlanted() {
        Set<Flaw> flaws = planted().stream().map(PlantedFlaws.Planted::flaw).collect(Collectors.toSet());
        assertThat(flaws).isEqualTo(EnumSet.allOf(Flaw.class));
    }
}
