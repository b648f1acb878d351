package org.colloquy.demo.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Order;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoSaidIt;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final Exercise ORDER = new Order(item(new Key.Sequence(List.of("c", "a", "b"))));

    private static final Exercise MATCH = new Match(
            item(new Key.Pairs(Map.of("1", "b", "2", "a"))), List.of(option("1", "We dig."), option("2", "I paint.")));

    private static final Exercise CHOICE = new WhoSaidIt(item(new Key.Choice("b")), "s1");

    private static Option option(String id, String text) {
        return new Option(id, text, Origin.LINE, Optional.empty());
    }

    private static Item item(Key key) {
        return new Item(
                "e1",
                new Stem("Which?", Optional.empty()),
                List.of(option("a", "Ada"), option("b", "Ben"), option("c", "Cleo")),
                key,
                new Explanation("Because.", Optional.empty(), Map.of()),
                0.5,
                Provenance.inTurn("t1", new Span(0, 1)));
    }

    private static Optional<List<String>> read(Exercise exercise, Map<String, String> fields) {
        return AnswerForm.read(exercise, fields::get);
    }

    @Test
    void readsAnOrder() {
        assertThat(read(ORDER, Map.of("place-a", "2", "place-b", "3", "place-c", "1")))
                .contains(List.of("c", "a", "b"));
    }

    @Test
    void anOrderWithAPlaceGivenTwiceOrLeftOpenIsNone() {
        assertThat(read(ORDER, Map.of("place-a", "1", "place-b", "1", "place-c", "2")))
                .isEmpty();
        assertThat(read(ORDER, Map.of("place-a", "1", "place-b", "2"))).isEmpty();
        assertThat(read(ORDER, Map.of("place-a", "1", "place-b", "2", "place-c", "4")))
                .isEmpty();
        assertThat(read(ORDER, Map.of("place-a", "1", "place-b", "2", "place-c", "x")))
                .isEmpty();
    }

    @Test
    void readsPairs() {
        assertThat(read(MATCH, Map.of("match-1", "b", "match-2", "b"))).contains(List.of("1-b", "2-b"));
        assertThat(read(MATCH, Map.of("match-1", "b", "match-2", ""))).isEmpty();
        assertThat(read(MATCH, Map.of("match-1", "b", "match-2", "z"))).isEmpty();
    }

    @Test
    void readsAChoice() {
        assertThat(read(CHOICE, Map.of("answer", "c"))).contains(List.of("c"));
        assertThat(read(CHOICE, Map.of("answer", "z"))).isEmpty();
        assertThat(read(CHOICE, Map.of())).isEmpty();
    }

    @Test
    void offersTheSameFormWhateverTheKey() {
        assertThat(AnswerForm.rows(ORDER))
                .extracting(AnswerForm.Row::name)
                .containsExactly("place-a", "place-b", "place-c");
        assertThat(AnswerForm.rows(MATCH)).extracting(AnswerForm.Row::text).containsExactly("We dig.", "I paint.");
        assertThat(AnswerForm.choices(ORDER)).isEmpty();
        assertThat(AnswerForm.rows(CHOICE)).isEmpty();
        assertThat(AnswerForm.choices(CHOICE)).hasSize(3);
    }

    @Test
    void givesPointsForWhatIsPartlyRight() {
        Attempt attempt = Attempt.begin("/x", "X", new Quiz(Optional.empty(), 1, List.of(MATCH)))
                .answered(1, List.of("1-b", "2-b"));
        assertThat(attempt.score(1)).isCloseTo(0.5, within(1e-9));
        assertThat(attempt.isRight(1)).isFalse();
        assertThat(attempt.points()).isCloseTo(0.5, within(1e-9));
        ResultView result = ResultView.of(attempt, "/quiz/1");
        assertThat(result.isPartly()).isTrue();
        assertThat(result.pointsInWords()).isEqualTo("0.5");
    }

    @Test
    void tellsRowByRowWhatIsRight() {
        assertThat(RowView.of(ORDER, List.of("a", "c", "b")))
                .containsExactly(
                        new RowView("Cleo", "1st", "2nd"),
                        new RowView("Ada", "2nd", "1st"),
                        new RowView("Ben", "3rd", "3rd"));
        assertThat(RowView.of(MATCH, List.of("1-b", "2-b")))
                .containsExactly(new RowView("We dig.", "Ben", "Ben"), new RowView("I paint.", "Ada", "Ben"));
        assertThat(RowView.of(CHOICE, List.of("b"))).isEmpty();
    }
}
