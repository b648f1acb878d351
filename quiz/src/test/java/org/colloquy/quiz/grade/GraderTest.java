package org.colloquy.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Exercises;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Order;
import org.colloquy.quiz.WhoSaidIt;
import org.junit.jupiter.api.Test;

class GraderTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Exercise CHOICE = Exercises.choice("e1", 4, "b");
    private static final Exercise ORDER =
            new Order(Exercises.item("e2", 4, new Key.Sequence(List.of("c", "a", "d", "b"))));
    private static final Exercise PAIRS =
            new WhoSaidIt(Exercises.item("e3", 3, new Key.Pairs(Map.of("1", "b", "2", "a", "3", "c"))), "s1");

    @Test
    void oneOption() {
        assertThat(Grader.score(CHOICE, List.of("b"))).isEqualTo(1);
        assertThat(Grader.score(CHOICE, List.of("a"))).isZero();
        assertThat(Grader.score(CHOICE, List.of())).isZero();
        assertThat(Grader.score(CHOICE, List.of("a", "b"))).isZero();
    }

    /** Of six pairs: all right; one wrong, (5 - 1) / 6; three wrong, 0; all wrong, -1 and so 0. */
    @Test
    void order() {
        assertThat(Grader.score(ORDER, List.of("c", "a", "d", "b"))).isCloseTo(1, EXACT);
        assertThat(Grader.score(ORDER, List.of("a", "c", "d", "b"))).isCloseTo(4.0 / 6, EXACT);
        assertThat(Grader.score(ORDER, List.of("b", "c", "a", "d"))).isCloseTo(0, EXACT);
        assertThat(Grader.score(ORDER, List.of("b", "d", "a", "c"))).isZero();
    }

    @Test
    void anOrderThatIsNone() {
        assertThat(Grader.score(ORDER, List.of("c", "a", "d"))).isZero();
        assertThat(Grader.score(ORDER, List.of("c", "c", "d", "b"))).isZero();
        assertThat(Grader.score(ORDER, List.of("c", "a", "d", "x"))).isZero();
    }

    @Test
    void pairs() {
        assertThat(Grader.score(PAIRS, List.of("1-b", "2-a", "3-c"))).isCloseTo(1, EXACT);
        assertThat(Grader.score(PAIRS, List.of("1-b", "2-c", "3-a"))).isCloseTo(1.0 / 3, EXACT);
        assertThat(Grader.score(PAIRS, List.of("3-c"))).isCloseTo(1.0 / 3, EXACT);
        assertThat(Grader.score(PAIRS, List.of("1-b", "1-c", "2-a"))).isCloseTo(1.0 / 3, EXACT);
    }

    @Property(tries = 500)
    void aScoreLiesBetweenNothingAndAll(@ForAll List<String> answer, @ForAll long seed) {
        List<String> order = new ArrayList<>(ORDER.key().ids());
        Collections.shuffle(order, new Random(seed));
        for (Exercise exercise : List.of(CHOICE, ORDER, PAIRS)) {
            assertThat(Grader.score(exercise, answer)).isBetween(0.0, 1.0);
            assertThat(Grader.score(exercise, order)).isBetween(0.0, 1.0);
            assertThat(Grader.score(exercise, exercise.key().ids())).isEqualTo(1);
        }
    }
}
