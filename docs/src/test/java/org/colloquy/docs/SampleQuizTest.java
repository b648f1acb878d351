package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.QuizGenerator;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample has enough to ask about, from more than one of those who speak in it. */
class SampleQuizTest {
    private static final int COUNT = 10;

    /** One quiz of few exercises may ask for one person only: each key is drawn without regard to the others. */
    private static final int SEEDS = 12;

    static List<String> names() {
        return Sample.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleMakesAQuizOfTenWithEverySeed(String name) {
        Transcript transcript = transcript(name);
        for (long seed = 0; seed < SEEDS; seed++) {
            Generation generation = quiz(transcript, seed);
            assertThat(generation.quiz())
                    .as("seed %d: %s", seed, generation.refusals())
                    .isPresent();
            assertThat(generation.quiz().orElseThrow().exercises())
                    .as("seed %d", seed)
                    .hasSize(COUNT);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void moreThanOnePersonIsARightAnswer(String name) {
        Transcript transcript = transcript(name);
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(seed -> whoSaidIt(seed).generate(transcript))
                        .flatMap(generation -> generation.quiz().stream())
                        .flatMap(quiz -> quiz.exercises().stream())
                        .map(exercise -> turn(transcript, exercise).speaker())
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    private static QuizGenerator whoSaidIt(long seed) {
        return QuizGenerator.builder()
                .seed(seed)
                .kinds(EnumSet.of(ExerciseKind.WHO_SAID_IT))
                .build();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEditorsWordsAreNobodysLine(String name) {
        Transcript transcript = transcript(name);
        assertThat(exercises(transcript).stream()
                        .filter(exercise -> exercise.kind() != ExerciseKind.OWN_WORDS)
                        .flatMap(exercise -> exercise.provenance().turn().stream())
                        .map(id -> transcript.turn(id).orElseThrow()))
                .allMatch(turn -> turn.wording() == Wording.VERBATIM);
    }

    private static Transcript transcript(String name) {
        return TranscriptParser.create()
                .parse(SourceText.of(Sample.interview(name)))
                .transcript();
    }

    private static Generation quiz(Transcript transcript, long seed) {
        return QuizGenerator.builder().seed(seed).count(COUNT).build().generate(transcript);
    }

    private static List<Exercise> exercises(Transcript transcript) {
        return quiz(transcript, 1).quiz().orElseThrow().exercises();
    }

    private static Turn turn(Transcript transcript, Exercise exercise) {
        return transcript.turn(exercise.provenance().turn().orElseThrow()).orElseThrow();
    }
}
