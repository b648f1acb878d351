package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Quiz;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Wording;
import org.junit.jupiter.api.Test;

class ReplaceTest {
    private static final Transcript BEEKEEPERS = Interviews.beekeepers();
    private static final Interview INTERVIEW = Interview.of(BEEKEEPERS, Optional.empty());

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

    @Property(tries = 20)
    void theReplacementGivesNothingAwayWhateverItsKind(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        Quiz quiz = generator(seed).generate(BEEKEEPERS).quiz().orElseThrow();
        for (ExerciseKind kind : List.of(ExerciseKind.WHO_SAID_IT, ExerciseKind.CLOZE, ExerciseKind.TRUE_FALSE)) {
            Generation after = QuizGenerator.builder()
                    .seed(seed + 1)
                    .kinds(Set.of(kind))
                    .build()
                    .replace(BEEKEEPERS, quiz, Set.of("e3"));
            after.quiz().flatMap(changed -> changed.exercise("e7")).ifPresent(fresh -> {
                assertThat(fresh.kind()).isEqualTo(kind);
                assertThat(quiz.without("e3").exercises()).noneMatch(other -> clash(fresh, other));
            });
        }
    }

    private static boolean clash(Exercise one, Exercise other) {
        return Footprint.of(one, INTERVIEW).clashesWith(Footprint.of(other, INTERVIEW));
    }

    @Property(tries = 20)
    void anExerciseIsKnownByWhatItAsks(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        List<Exercise> exercises =
                generator(seed).generate(BEEKEEPERS).quiz().orElseThrow().exercises();
        for (Exercise one : exercises) {
            assertThat(clash(one, one)).as(one.stem().text()).isTrue();
            assertThat(exercises).filteredOn(other -> !other.equals(one)).noneMatch(other -> clash(one, other));
        }
    }

    @Test
    void whatWasSortedOutDoesNotComeBack() {
        Quiz quiz = generator(1).generate(BEEKEEPERS).quiz().orElseThrow();
        List<Exercise> seen = new ArrayList<>(quiz.exercises());
        Optional<Quiz> next = Optional.of(quiz);
        while (next.isPresent() && seen.size() < 30) {
            Quiz before = next.get();
            Generation after = QuizGenerator.builder()
                    .avoiding(seen)
                    .build()
                    .replace(
                            BEEKEEPERS, before, Set.of(before.exercises().get(0).id()));
            next = after.quiz().filter(changed -> changed.exercises().size() == 6);
            next.map(changed -> changed.exercises().get(0)).ifPresent(fresh -> {
                assertThat(seen).extracting(Offer::nameOf).doesNotContain(Offer.nameOf(fresh));
                seen.add(fresh);
            });
        }
        assertThat(seen).hasSizeGreaterThan(8);
    }

    @Property(tries = 20)
    void aQuizDrawnAnewKeepsWhatStaysInItsPlace(
            @ForAll @LongRange(min = 0, max = 1000) long seed, @ForAll @IntRange(min = 2, max = 9) int count) {
        Quiz quiz = generator(seed).generate(BEEKEEPERS).quiz().orElseThrow();
        Quiz after = QuizGenerator.builder()
                .seed(seed + 1)
                .count(count)
                .build()
                .renew(BEEKEEPERS, quiz, Set.of("e1", "e2"))
                .quiz()
                .orElseThrow();
        assertThat(after.exercises())
                .startsWith(
                        quiz.exercise("e1").orElseThrow(), quiz.exercise("e2").orElseThrow());
        assertThat(after.exercises()).hasSizeLessThanOrEqualTo(count).hasSizeGreaterThan(Math.min(4, count - 1));
        assertThat(after.exercises()).extracting(Exercise::id).doesNotHaveDuplicates();
    }

    @Test
    void whatTheEditorPutIntoWordsIsNotExplainedAsSaid() {
        String editorial = Interviews.beekeepersText()
                .lines()
                .map(line -> line.startsWith("TOMAS") ? "[" + line + "]" : line)
                .collect(Collectors.joining("\n"));
        Quiz quiz = QuizGenerator.builder()
                .kinds(Set.of(ExerciseKind.OWN_WORDS))
                .count(20)
                .build()
                .generate(Interviews.of(editorial))
                .quiz()
                .orElseThrow();
        assertThat(quiz.exercises())
                .filteredOn(exercise ->
                        exercise.explanation().context().orElseThrow().wording() == Wording.EDITORIAL)
                .isNotEmpty()
                .allSatisfy(
                        exercise -> assertThat(exercise.explanation().text()).startsWith("The editor put this"));
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
