package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** OWN_WORDS and SOURCE_CHECK, which need a report for all that they can ask. */
class ReportKindsTest {
    private static final Transcript INTERVIEW = Interviews.of("""
            [ADA LIND: Why did the harbour office sell the old crane?]
            BEN OKO: The front wheels of the crane were eaten by rust.
            ADA LIND: What did the captain paint before the regatta in March?
            BEN OKO: The cabin roof got a coat of green paint in the end.
            [ADA LIND: Who pays for the new engine of the winter ferry?]
            BEN OKO: The county council will pay for the new ferry engine before the summer. The baker keeps forty pigeons above the warm oven.
            """);
    private static final String REPORT = """
            News from the harbour

            Ben Oko said that the county council pays for the new engine of the ferry. Ben Oko said that a whale swallowed the mayor's bicycle during the regatta.
            """;

    private static List<Exercise> exercises(boolean report, ExerciseKind kind) {
        List<Exercise> exercises = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            QuizGenerator generator =
                    QuizGenerator.builder().seed(seed).kinds(EnumSet.of(kind)).build();
            Generation generation = report
                    ? generator.generate(INTERVIEW, ReportedClaims.of(SourceText.of(REPORT), INTERVIEW))
                    : generator.generate(INTERVIEW);
            generation.quiz().ifPresent(quiz -> exercises.addAll(quiz.exercises()));
        }
        return exercises;
    }

    private static String key(Exercise exercise) {
        String id = exercise.key().options().get(0);
        return exercise.options().stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> offered(List<Exercise> exercises) {
        Set<String> offered = new TreeSet<>();
        exercises.forEach(exercise -> exercise.options().forEach(option -> offered.add(option.text())));
        return offered;
    }

    @Test
    void withoutAReportThereIsNoParaphrase() {
        List<Exercise> exercises = exercises(false, ExerciseKind.OWN_WORDS);
        assertThat(offered(exercises)).containsExactly("the editor’s wording", "the speaker’s own words");
        assertThat(exercises)
                .extracting(ReportKindsTest::key)
                .contains("the editor’s wording", "the speaker’s own words");
    }

    @Test
    void aClaimThatTheInterviewBearsOutInOtherWordsIsAParaphrase() {
        List<Exercise> paraphrases = exercises(true, ExerciseKind.OWN_WORDS).stream()
                .filter(exercise -> key(exercise).equals("a report’s paraphrase"))
                .toList();
        assertThat(paraphrases).isNotEmpty().allSatisfy(exercise -> {
            assertThat(exercise.stem().quotation())
                    .contains("The county council pays for the new engine of the ferry.");
            assertThat(exercise.provenance().document()).isEqualTo(Provenance.Document.REPORT);
            assertThat(exercise.explanation().text()).contains("will pay for the new ferry engine");
        });
    }

    @Test
    void whatComesCloseToNothingIsNotInTheInterview() {
        List<Exercise> exercises = exercises(true, ExerciseKind.SOURCE_CHECK);
        assertThat(exercises).isNotEmpty();
        for (Exercise exercise : exercises) {
            boolean whale = exercise.stem().text().contains("whale");
            assertThat(key(exercise)).isEqualTo(whale ? "No, it leaves this out." : "Yes, it does.");
        }
    }
}
