package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.export.QuizExporter;
import org.colloquy.quiz.export.QuizFormat;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;
import org.junit.jupiter.api.Test;

class QuizGeneratorTest {
    private static final Transcript BEEKEEPERS = Interviews.beekeepers();

    private static Quiz quiz(Transcript transcript, long seed, int count, ExerciseKind... kinds) {
        return generation(transcript, seed, count, kinds).quiz().orElseThrow();
    }

    private static Generation generation(Transcript transcript, long seed, int count, ExerciseKind... kinds) {
        Set<ExerciseKind> asked =
                kinds.length == 0 ? EnumSet.allOf(ExerciseKind.class) : EnumSet.copyOf(List.of(kinds));
        return QuizGenerator.builder()
                .seed(seed)
                .count(count)
                .kinds(asked)
                .build()
                .generate(transcript);
    }

    private static String key(Exercise exercise) {
        String id = exercise.key().ids().get(0);
        return exercise.options().stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 100)
    void theSameSeedMakesTheSameBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int count) {
        byte[] once = QuizExporter.to(QuizFormat.JSON).export(quiz(BEEKEEPERS, seed, count));
        byte[] again = QuizExporter.to(QuizFormat.JSON).export(quiz(Interviews.beekeepers(), seed, count));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void anotherSeedMakesAnotherQuiz() {
        assertThat(quiz(BEEKEEPERS, 1, 10).exercises())
                .isNotEqualTo(quiz(BEEKEEPERS, 2, 10).exercises());
    }

    @Property(tries = 200)
    void theKeyFollowsFromTheSpan(@ForAll long seed) {
        String text = Interviews.beekeepersText();
        for (Exercise exercise : quiz(BEEKEEPERS, seed, 12, ExerciseKind.WHO_SAID_IT, ExerciseKind.WHICH_TOPIC)
                .exercises()) {
            String words = text.substring(
                    exercise.provenance().span().start(),
                    exercise.provenance().span().end());
            Turn turn =
                    BEEKEEPERS.turn(exercise.provenance().turn().orElseThrow()).orElseThrow();
            assertThat(turn.span().contains(exercise.provenance().span())).isTrue();
            assertThat(exercise.stem().quotation()).contains(words);
            assertThat(key(exercise))
                    .isEqualTo(
                            exercise.kind() == ExerciseKind.WHO_SAID_IT
                                    ? turn.speaker().orElseThrow().name()
                                    : turn.topic().orElseThrow().heading());
        }
    }

    @Property(tries = 200)
    void noStemNamesAnOption(@ForAll long seed) {
        for (Exercise exercise :
                quiz(BEEKEEPERS, seed, 12, ExerciseKind.WHO_SAID_IT).exercises()) {
            List<String> stem = Words.of(exercise.stem().text());
            for (Option option : exercise.options()) {
                assertThat(stem).doesNotContainAnyElementsOf(Words.of(option.text()));
            }
        }
    }

    @Property(tries = 100)
    void keysAreBalanced(@ForAll long seed) {
        List<Exercise> exercises =
                quiz(BEEKEEPERS, seed, 12, ExerciseKind.TRUE_FALSE).exercises();
        assertThat(exercises).hasSizeGreaterThanOrEqualTo(KeyShares.MANY);
        double chance = exercises.stream()
                .mapToDouble(exercise -> 1.0 / exercise.options().size())
                .average()
                .orElseThrow();
        for (String answer : List.of("True", "False")) {
            long share = exercises.stream()
                    .map(QuizGeneratorTest::key)
                    .filter(answer::equals)
                    .count();
            assertThat((double) share / exercises.size()).isLessThanOrEqualTo(chance + 0.15);
        }
    }

    @Test
    void theEditorsWordingIsNobodysWords() {
        String editorial = Interviews.beekeepersText()
                .lines()
                .map(line -> line.startsWith("TOMAS") ? "[" + line + "]" : line)
                .reduce("", (a, b) -> a + b + "\n");
        Transcript transcript = Interviews.of(editorial);
        Set<ExerciseKind> others = EnumSet.complementOf(EnumSet.of(ExerciseKind.OWN_WORDS));
        for (long seed = 0; seed < 20; seed++) {
            for (Exercise exercise : quiz(transcript, seed, 20, others.toArray(ExerciseKind[]::new))
                    .exercises()) {
                exercise.provenance()
                        .turn()
                        .map(id -> transcript.turn(id).orElseThrow())
                        .ifPresent(turn -> assertThat(turn.wording()).isEqualTo(Wording.VERBATIM));
            }
        }
    }

    @Test
    void quotedWordsAreNotTheSpeakers() {
        String quoting = Interviews.beekeepersText()
                .replace(
                        "The inspector measured",
                        "“Never stir honey with metal spoons,” the inspector said, and measured");
        Transcript transcript = Interviews.of(quoting);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(quiz(transcript, seed, 40).exercises())
                    .noneMatch(exercise -> exercise.stem().text().contains("metal spoons"));
        }
    }

    @Test
    void whoeverIsCalledByNameIsNotAskedFor() {
        Transcript transcript = Interviews.of("""
                ADA LIND: The ferry leaves the northern pier at seven, Ben, and nobody waits. The captain painted the whole cabin green in March.
                BEN OKO: As I said, Ada, the harbour office sold the old crane. The lighthouse keeper keeps forty pigeons and a goat.
                """);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(quiz(transcript, seed, 10, ExerciseKind.WHO_SAID_IT).exercises())
                    .isNotEmpty()
                    .extracting(exercise -> exercise.stem().quotation().orElseThrow())
                    .isSubsetOf(
                            "The captain painted the whole cabin green in March.",
                            "The lighthouse keeper keeps forty pigeons and a goat.");
        }
    }

    @Test
    void theOrganisationIsNotNamed() {
        Transcript transcript = Interviews.of("""
                ADA LIND: Harbour Radio bought the old crane from the ferry company. The captain painted the whole cabin green in March.
                BEN OKO: The lighthouse keeper keeps forty pigeons and a goat. The crane of the ferry company stood there for years.
                """, Optional.of("Harbour Radio"));
        assertThat(quiz(transcript, 3, 10, ExerciseKind.WHO_SAID_IT).exercises())
                .noneMatch(exercise -> exercise.stem().text().contains("Radio"));
    }

    @Test
    void anonymousSpeakersAreNoOptions() {
        Transcript transcript = Interviews.of(Interviews.beekeepersText().replace("JUNE ABARA", "QUESTION"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(quiz(transcript, seed, 20, ExerciseKind.WHO_SAID_IT).exercises())
                    .flatExtracting(Exercise::options)
                    .extracting(Option::text)
                    .containsOnly("Mara Ilves", "Tomas Reyk");
        }
    }

    @Test
    void oneSpeakerMakesNoFairQuiz() {
        Transcript transcript = Interviews.of("ADA LIND: The captain painted the whole cabin green in March.");
        Generation generation = generation(transcript, 1, 10, ExerciseKind.WHO_SAID_IT);
        assertThat(generation.quiz()).isEmpty();
        assertThat(generation.refusals())
                .containsExactly(new Refusal.TooFew(ExerciseKind.WHO_SAID_IT, Material.SPEAKERS, 1, 2));
    }

    @Test
    void aSecondSpeakerWithoutUsableLinesMakesNoFairQuiz() {
        Transcript transcript =
                Interviews.of("ADA LIND: The captain painted the whole cabin green in March.\nBEN OKO: That is all.");
        Generation generation = generation(transcript, 1, 10, ExerciseKind.WHO_SAID_IT);
        assertThat(generation.quiz()).isEmpty();
        assertThat(generation.refusals())
                .containsExactly(new Refusal.Lopsided(ExerciseKind.WHO_SAID_IT, "Ada Lind", 1));
    }

    @Test
    void withoutHeadingsThereIsNoQuestionAboutThem() {
        Transcript transcript = Interviews.of(Interviews.beekeepersText().replaceAll("(?m)^#.*\n", ""));
        Generation generation = generation(transcript, 1, 10, ExerciseKind.WHO_SAID_IT, ExerciseKind.WHICH_TOPIC);
        assertThat(generation.quiz().orElseThrow().exercises())
                .allMatch(exercise -> exercise.kind() == ExerciseKind.WHO_SAID_IT);
        assertThat(generation.refusals())
                .containsExactly(new Refusal.TooFew(ExerciseKind.WHICH_TOPIC, Material.TOPICS, 0, 2));
    }

    @Test
    void noStemHasAWordOfAHeadingOffered() {
        for (long seed = 0; seed < 50; seed++) {
            for (Exercise exercise :
                    quiz(BEEKEEPERS, seed, 20, ExerciseKind.WHICH_TOPIC).exercises()) {
                String stem = exercise.stem().quotation().orElseThrow().toLowerCase(Locale.ROOT);
                for (Option option : exercise.options()) {
                    for (String word : List.of("hive", "honey", "winter", "neighbour", "fear", "selling", "loss")) {
                        boolean offered = option.text().toLowerCase(Locale.ROOT).contains(word);
                        assertThat(offered && stem.contains(word))
                                .as(stem + " / " + option)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void noExerciseShowsWhatAnotherAsks() {
        for (long seed = 0; seed < 50; seed++) {
            List<Exercise> exercises = quiz(BEEKEEPERS, seed, 20).exercises();
            for (Exercise one : exercises) {
                for (Exercise other : exercises) {
                    if (one != other) {
                        String told =
                                one.explanation().text() + one.explanation().whyNot();
                        assertThat(asked(other)).noneMatch(told::contains);
                        assertThat(asked(other)).noneMatch(asked(one)::contains);
                    }
                }
            }
        }
    }

    /** The lines of the interview that an exercise puts before the answerer, its gap filled. */
    private static List<String> asked(Exercise exercise) {
        List<String> lines = new ArrayList<>();
        exercise.options().stream()
                .filter(option -> option.origin() == Origin.LINE)
                .map(Option::text)
                .forEach(lines::add);
        if (exercise instanceof Match match) {
            match.prompts().stream().map(Option::text).forEach(lines::add);
        }
        exercise.stem()
                .quotation()
                .map(words -> words.replace("_____", key(exercise)))
                .ifPresent(lines::add);
        return lines;
    }

    @Test
    void aCountMustBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuizGenerator.builder().count(0));
    }
}
