package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.junit.jupiter.api.Test;

class OrderMakerTest {
    private static final String QUESTIONS = """
            ADA LIND: How many pigeons live above the bakery oven?
            BEN OKO: The baker counted forty of them in March.
            ADA LIND: Who painted the captain's cabin roof green?
            BEN OKO: My nephew climbed up with a borrowed brush.
            ADA LIND: Why did the harbour office sell the crane?
            BEN OKO: The rust had eaten both of the front wheels.
            ADA LIND: Which school sends its pupils by ferry?
            BEN OKO: The primary in Nether Wick has no road.
            ADA LIND: When does the lighthouse museum close in winter?
            BEN OKO: The keeper locks up at noon on weekdays.
            ADA LIND: What does the mayor promise the fishermen after the storm?
            BEN OKO: The council voted for a bigger ice house.
            """;

    private static List<Exercise> orders(String text, long seed) {
        return QuizGenerator.builder()
                .seed(seed)
                .count(5)
                .kinds(EnumSet.of(ExerciseKind.ORDER))
                .build()
                .generate(Interviews.of(text))
                .quiz()
                .map(quiz -> quiz.exercises())
                .orElse(List.of());
    }

    private static List<String> inTheRightOrder(Exercise exercise) {
        return exercise.key().ids().stream()
                .map(id -> exercise.options().stream()
                        .filter(option -> option.id().equals(id))
                        .map(Option::text)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Property(tries = 50)
    void theKeyIsTheOrderOfTheText(@ForAll long seed) {
        for (String text : List.of(QUESTIONS, Interviews.beekeepersText())) {
            for (Exercise exercise : orders(text, seed)) {
                List<Integer> places =
                        inTheRightOrder(exercise).stream().map(text::indexOf).toList();
                assertThat(places).isSorted().doesNotContain(-1).hasSize(4);
            }
        }
    }

    @Test
    void topicsAreOrdered() {
        assertThat(orders(Interviews.beekeepersText(), 1))
                .anyMatch(exercise -> exercise.stem().question().contains("topics")
                        && exercise.options().stream().allMatch(option -> option.origin() == Origin.TOPIC));
    }

    @Test
    void questionsAreOrdered() {
        assertThat(orders(QUESTIONS, 1))
                .anyMatch(exercise -> exercise.stem().question().contains("asked")
                        && exercise.options().stream()
                                .allMatch(option -> option.text().endsWith("?")));
    }

    @Test
    void whatTellsItsPlaceIsNotOrdered() {
        Stream<String> asked = orders(QUESTIONS.replace("Which school sends", "Which school finally sends"), 1).stream()
                .flatMap(exercise -> exercise.options().stream())
                .map(Option::text);
        assertThat(asked).noneMatch(text -> text.contains("finally"));
    }
}
