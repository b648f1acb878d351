package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoSaidIt;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final String HARMLESS = "The captain painted the whole cabin green in %d.";

    /** Two lines with the same two people as options; the first is Ada's, the second Ben's. */
    private static List<Draft> set(int number, String ada, String ben) {
        return List.of(draft(2 * number, ada, "Ada", "Ben"), draft(2 * number + 1, ben, "Ben", "Ada"));
    }

    private static List<Draft> set(int number) {
        return set(number, HARMLESS.formatted(2 * number), HARMLESS.formatted(2 * number + 1));
    }

    private static Draft draft(int at, String line, String key, String other) {
        Span span = new Span(100 * at, 100 * at + line.length());
        return new ChoiceDraft(
                ExerciseKind.WHO_SAID_IT,
                new Stem("Who said this?", Optional.of(line)),
                Choice.of(key, Origin.SPEAKER),
                List.of(Choice.of(other, Origin.SPEAKER)),
                new Explanation("It was said.", Optional.empty(), Map.of()),
                0.5,
                Provenance.inTurn("t1", span),
                new Footprint(List.of(span), List.of(span), Set.of("t1"), Set.of(), Set.of(), List.of()),
                item -> new WhoSaidIt(item, "s1"));
    }

    private static List<String> keys(List<List<Draft>> sets, long seed) {
        Offer offer =
                new Offer(sets, new Hardness(Interview.of(Interviews.beekeepers(), Optional.empty())), Chance.of(seed));
        Shown shown = new Shown();
        List<String> keys = new ArrayList<>();
        for (Optional<Draft> next = offer.next(shown); next.isPresent(); next = offer.next(shown)) {
            shown.add(next.get());
            keys.add(next.get().answer().orElseThrow());
        }
        return keys;
    }

    @Test
    void ofASetOneIsAsked() {
        List<List<Draft>> sets = List.of(set(0), set(1), set(2));
        assertThat(keys(sets, 1)).hasSize(3);
    }

    /** A set of two with a flaw in Ada's line would make Ben the key. */
    @Test
    void aFlawedLineTakesItsSetWithIt() {
        List<List<Draft>> sets = List.of(set(0, "That is all of it there.", HARMLESS.formatted(1)), set(1));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(keys(sets, seed)).hasSize(1);
        }
    }

    /** The second set has the first set's line of Ada: whether it is asked must not depend on who its key would be. */
    @Test
    void aSetInWhichOneIsShownAlreadyIsLeftOutAsAWhole() {
        List<Draft> first = set(0);
        List<Draft> second = List.of(first.get(0), set(1).get(1));
        for (long seed = 0; seed < 20; seed++) {
            List<String> keys = keys(List.of(first, second), seed);
            assertThat(keys).hasSize(keys.get(0).equals("Ada") ? 1 : 2);
        }
    }

    @Test
    void eachOfASetIsAsLikely() {
        long ada = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            ada += keys(List.of(set(0)), seed).get(0).equals("Ada") ? 1 : 0;
        }
        assertThat(ada).isBetween(430L, 570L);
    }
}
