package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.WhatWasClaimed;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;

class WhatWasClaimedMakerTest {
    private static final String ADA = "ADA LIND: The harbour office has rented the crane to the circus.\n";
    private static final String BEN = "BEN OKO: The school kitchen has bought a stove from the monastery.\n";
    private static final String MORE_OF_BEN =
            "BEN OKO: The chapel has mended the bell before the wedding. The village has painted the slipway with tar.\n";
    private static final String CLEO = "CLEO MARSH: The council has counted the herring in the canal.\n";

    private static List<Exercise> exercises(String text, long seed) {
        Transcript transcript = Interviews.of(text);
        return QuizGenerator.builder()
                .seed(seed)
                .kinds(EnumSet.of(ExerciseKind.WHAT_WAS_CLAIMED))
                .build()
                .generate(transcript)
                .quiz()
                .map(quiz -> quiz.exercises())
                .orElse(List.of());
    }

    @Property(tries = 50)
    void everyOptionIsAnotherPersonsClaim(@ForAll long seed) {
        String text = ADA + BEN + CLEO + MORE_OF_BEN;
        for (Exercise exercise : exercises(text, seed)) {
            Set<String> speakers = new TreeSet<>();
            for (Option option : exercise.options()) {
                speakers.add(text.lines()
                        .filter(line -> line.contains(option.text()))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .findFirst()
                        .orElseThrow());
            }
            assertThat(speakers).hasSameSizeAs(exercise.options()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void anyOfThemMayBeAskedFor() {
        Set<String> claimants = new TreeSet<>();
        for (long seed = 0; seed < 30; seed++) {
            exercises(ADA + BEN + CLEO, seed)
                    .forEach(exercise -> claimants.add(((WhatWasClaimed) exercise).claimant()));
        }
        assertThat(claimants).containsExactly("Ada Lind", "Ben Oko", "Cleo Marsh");
    }

    @Test
    void whereOnlyTwoClaimSomethingTheOneUnlikeTheOthersWouldBeTheKey() {
        assertThat(exercises(ADA + BEN + MORE_OF_BEN, 1)).isEmpty();
    }
}
