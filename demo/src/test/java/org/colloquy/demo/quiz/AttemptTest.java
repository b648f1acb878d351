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
        Attempt done = fresh.answered(1, "a").answered(2, "a");
        assertThat(done.right()).isEqualTo(1);
        assertThat(done.isRight(1)).isTrue();
        assertThat(done.isRight(2)).isFalse();
        assertThat(done.next()).isEmpty();
    }

    @Test
    void theFirstAnswerStands() {
        assertThat(fresh.answered(1, "b").answered(1, "a").answer(1)).contains("b");
    }

    @Test
    void anAnswerThatIsNotOfferedIsNone() {
        assertThat(fresh.answered(1, "z").answered(3, "a").answered(0, "a")).isEqualTo(fresh);
    }

    @Test
    void goesOnWithTheFirstQuestionThatHasNoAnswer() {
        assertThat(fresh.next()).contains(1);
        assertThat(fresh.answered(2, "b")).as("an answer out of turn").isEqualTo(fresh);
        assertThat(fresh.answered(1, "b").next()).contains(2);
    }

    @Test
    void againIsFromTheBeginning() {
        assertThat(fresh.answered(1, "a").again()).isEqualTo(fresh);
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
        assertThat(session.answered(2, 1, "a")).isEqualTo(session);
        assertThat(session.answered(1, 1, "a").attempt(1).orElseThrow().answer(1))
                .contains("a");
    }
}
