package org.colloquy.demo.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoSaidIt;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private final Attempt fresh = Attempt.begin(
            "/transcripts/x", "X", new Quiz(Optional.empty(), 1, List.of(exercise("e1", "a"), exercise("e2", "b"))));

    private static Option option(String id, String name) {
        return new Option(id, name, Origin.SPEAKER, Optional.empty());
    }

    private static Exercise exercise(String id, String key) {
        return new WhoSaidIt(
                new Item(
                        id,
                        new Stem("Who said this?", Optional.of("Words.")),
                        List.of(option("a", "Ada"), option("b", "Ben")),
                        new Key.Choice(key),
                        new Explanation("Because.", Optional.empty(), Map.of()),
                        0.5,
                        Provenance.inTurn("t1", new Span(0, 1))),
                "s1");
    }

    @Test
    void countsRightAnswers() {
        Attempt done = fresh.answered(1, List.of("a")).answered(2, List.of("a"));
        assertThat(done.right()).isEqualTo(1);
        assertThat(done.isRight(1)).isTrue();
        assertThat(done.isRight(2)).isFalse();
        assertThat(done.next()).isEmpty();
    }

    @Test
    void theFirstAnswerStands() {
        assertThat(fresh.answered(1, List.of("b")).answered(1, List.of("a")).answer(1))
                .contains(List.of("b"));
    }

    @Test
    void anAnswerToNoQuestionIsNone() {
        assertThat(fresh.answered(3, List.of("a")).answered(0, List.of("a"))).isEqualTo(fresh);
    }

    @Test
    void goesOnWithTheFirstQuestionThatHasNoAnswer() {
        assertThat(fresh.next()).contains(1);
        assertThat(fresh.answered(2, List.of("b"))).as("an answer out of turn").isEqualTo(fresh);
        assertThat(fresh.answered(1, List.of("b")).next()).contains(2);
    }

    @Test
    void againIsFromTheBeginning() {
        assertThat(fresh.answered(1, List.of("a")).again()).isEqualTo(fresh);
    }

    @Test
    void aSessionForgetsTheOldestAttempts() {
        Session session = Session.empty().with(fresh).with(fresh).with(fresh).with(fresh);
        assertThat(session.last()).isEqualTo(4);
        assertThat(session.attempt(1)).isEmpty();
        assertThat(session.attempt(4)).contains(fresh);
    }

    @Test
    void aSessionIgnoresAnswersToAttemptsThatItDoesNotHave() {
        Session session = Session.empty().with(fresh);
        assertThat(session.answered(2, 1, List.of("a"))).isEqualTo(session);
        assertThat(session.answered(1, 1, List.of("a")).attempt(1).orElseThrow().answer(1))
                .contains(List.of("a"));
    }
}
