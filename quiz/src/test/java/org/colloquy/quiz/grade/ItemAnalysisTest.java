package org.colloquy.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Exercises;
import org.colloquy.quiz.Quiz;
import org.junit.jupiter.api.Test;

/**
 * Twenty people, four exercises with the key {@code a}. A column is a person. Worked by hand:
 *
 * <pre>
 * totals       4 4 4 4 3 3 4 4 3 2 3 3 2 2 1 2 1 1 1 0, mean 51/20
 * facility     12/20
 * upper 27 %   5.4 of the six with 4: all right, 1
 * lower 27 %   5.4: the one with 0, the four with 1, all wrong, and 0.4 of the four with 2, of whom one is right:
 *              (0.4 · 1/4) / 5.4 = 1/54
 * point-bis.   52/5 / √(24/5 · 619/20)
 * item-rest    28/5 / √(24/5 · 299/20)
 * </pre>
 */
class ItemAnalysisTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<String> ANSWERS =
            List.of("aaaaaaaaabaabbcabcbb", "aaaaaaaaaabaaabbbabb", "aaaabaaabaababababbb", "aaaaabaaabaabababbab");
    private static final List<Exercise> EXERCISES = List.of(
            Exercises.choice("e1", 4, "a"),
            Exercises.choice("e2", 4, "a"),
            Exercises.choice("e3", 4, "a"),
            Exercises.choice("e4", 4, "a"));
    private static final Quiz QUIZ = new Quiz(Optional.empty(), 0, EXERCISES);

    private static List<AnswerSheet> sheets(int count) {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            Map<String, List<String>> answers = new TreeMap<>();
            for (int i = 0; i < EXERCISES.size(); i++) {
                answers.put(EXERCISES.get(i).id(), List.of(ANSWERS.get(i).substring(person, person + 1)));
            }
            sheets.add(new AnswerSheet(answers));
        }
        return sheets;
    }

    private static ItemStatistics first() {
        return ItemAnalysis.of(QUIZ, sheets(20), EXERCISES.get(0)).orElseThrow();
    }

    private static void assertEstimate(Estimate estimate, double value, double low, double high) {
        assertThat(estimate.value()).isCloseTo(value, EXACT);
        assertThat(estimate.interval().low()).isCloseTo(low, EXACT);
        assertThat(estimate.interval().high()).isCloseTo(high, EXACT);
    }

    @Test
    void facility() {
        assertEstimate(first().facility(), 0.6, 0.3865815007622531, 0.781193467627183);
    }

    @Test
    void discriminationSharesThePlacesOfThoseWhoTie() {
        assertEstimate(first().discrimination(), 53.0 / 54, 0.39173887974412824, 0.9995413051707861);
    }

    @Test
    void theOrderOfTheSheetsMeansNothing() {
        List<AnswerSheet> turned = new ArrayList<>(sheets(20));
        Collections.reverse(turned);
        assertThat(ItemAnalysis.of(QUIZ, turned, EXERCISES.get(0))
                        .orElseThrow()
                        .discrimination()
                        .value())
                .isCloseTo(53.0 / 54, EXACT);
    }

    @Test
    void pointBiserial() {
        assertEstimate(
                first().pointBiserial().orElseThrow(), 0.8532619787076088, 0.6599165522521571, 0.9406183077175115);
    }

    @Test
    void itemRest() {
        assertThat(first().itemRest().orElseThrow().value()).isCloseTo(0.6610690305098399, EXACT);
    }

    @Test
    void distractorUse() {
        List<OptionUse> use = first().options();
        assertThat(use).extracting(OptionUse::chosen).containsExactly(12, 6, 2, 0);
        assertThat(use).extracting(OptionUse::key).containsExactly(true, false, false, false);
        assertThat(use).extracting(OptionUse::idle).containsExactly(false, false, false, true);
        assertEstimate(use.get(1).share(), 0.3, 0.1454772448676043, 0.5189728183535235);
    }

    @Test
    void belowTwentyAnswersItSaysNothing() {
        assertThat(ItemAnalysis.of(QUIZ, sheets(19), EXERCISES.get(0))).isEmpty();
    }

    @Test
    void whoWasNotAskedDoesNotCount() {
        List<AnswerSheet> sheets = new ArrayList<>(sheets(20));
        sheets.add(new AnswerSheet(Map.of("e2", List.of("a"))));
        assertThat(ItemAnalysis.of(QUIZ, sheets, EXERCISES.get(0))).contains(first());
    }

    @Test
    void anExerciseThatAllGetRightHasNoCorrelation() {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (AnswerSheet sheet : sheets(20)) {
            Map<String, List<String>> answers = new TreeMap<>(sheet.answers());
            answers.put("e1", List.of("a"));
            sheets.add(new AnswerSheet(answers));
        }
        ItemStatistics statistics =
                ItemAnalysis.of(QUIZ, sheets, EXERCISES.get(0)).orElseThrow();
        assertThat(statistics.pointBiserial()).isEmpty();
        assertThat(statistics.discrimination().value()).isCloseTo(0, EXACT);
    }

    @Test
    void anExerciseOfAnotherQuizIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnalysis.of(QUIZ, sheets(20), Exercises.choice("e9", 4, "a")));
    }
}
