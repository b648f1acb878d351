package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Quiz;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;

class ReplaceTest {
    private static final Transcript BEEKEEPERS = Interviews.beekeepers();

    private static QuizGenerator generator(long seed) {
        return QuizGenerator.builder().seed(seed).count(6).build();
    }

    @Property(tries = 50)
    void whatIsLockedStays(
            @ForAll @LongRange(min = 0, max = 1000) long seed, @ForAll @LongRange(min = 0, max = 9) long other) {
        Quiz quiz = generator(seed).generate(BEEKEEPERS).quiz().orElseThrow();
        Quiz after = generator(other)
                .replace(BEEKEEPERS, quiz, Set.of("e2", "e4"))
                .quiz()
                .orElseThrow();
        assertThat(after.exercises())
                .containsAll(List.of(
                        quiz.exercise("e1").orElseThrow(), quiz.exercise("e3").orElseThrow(),
                        quiz.exercise("e5").orElseThrow(), quiz.exercise("e6").orElseThrow()));
        assertThat(after.exercise("e2")).isEmpty();
        assertThat(after.exercises()).extracting(Exercise::id).doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void theReplacementIsAnother(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        Quiz quiz = generator(seed).generate(BEEKEEPERS).quiz().orElseThrow();
        Quiz after =
                generator(seed).replace(BEEKEEPERS, quiz, Set.of("e2")).quiz().orElseThrow();
        Exercise fresh = after.exercise("e7").orElseThrow();
        assertThat(after.exercises().indexOf(fresh)).isEqualTo(1);
        assertThat(quiz.exercises()).noneMatch(old -> Offer.nameOf(old).equals(Offer.nameOf(fresh)));
    }

    @Test
    void anExerciseCanBeDropped() {
        Quiz quiz = generator(1).generate(BEEKEEPERS).quiz().orElseThrow();
        assertThat(quiz.without("e2").exercises())
                .extracting(Exercise::id)
                .containsExactly("e1", "e3", "e4", "e5", "e6");
    }

    @Test
    void theDifficultyIsWhatWasAskedFor() {
        for (Difficulty difficulty : List.of(Difficulty.MEDIUM, Difficulty.HARD)) {
            Generation generation = QuizGenerator.builder()
                    .count(20)
                    .difficulty(difficulty)
                    .build()
                    .generate(BEEKEEPERS);
            generation
                    .quiz()
                    .ifPresent(quiz -> assertThat(quiz.exercises())
                            .allMatch(exercise -> Difficulty.of(exercise.difficulty()) == difficulty));
            assertThat(generation.quiz().isPresent() || !generation.refusals().isEmpty())
                    .isTrue();
        }
    }
}
