package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;
import org.colloquy.source.Span;

/**
 * An exercise without its place in the quiz, and without places for its options.
 *
 * @param kind what it asks
 * @param stem what is put before the answerer
 * @param right the right answer
 * @param wrong the distractors
 * @param explanation why it is right; the reasons against the distractors are added when they have their ids
 * @param difficulty from 0 to 1
 * @param provenance what it rests on
 * @param shown what the explanation shows of the transcript
 * @param finish makes the record of its kind
 */
record Draft(
        ExerciseKind kind,
        Stem stem,
        Choice right,
        List<Choice> wrong,
        Explanation explanation,
        double difficulty,
        Provenance provenance,
        Span shown,
        Function<Item, Exercise> finish) {

    Draft {
        wrong = List.copyOf(wrong);
    }

    /** Whether one of the two shows what the other asks. */
    boolean clashesWith(Draft other) {
        return shown.overlaps(other.provenance.span()) || other.shown.overlaps(provenance.span());
    }

    boolean sharesTurn(Draft other) {
        return provenance.turn().equals(other.provenance.turn());
    }

    boolean sharesTopic(Draft other) {
        return topic().isPresent() && topic().equals(other.topic());
    }

    private Optional<String> topic() {
        return explanation.context().flatMap(Explanation.Context::topic);
    }

    int optionCount() {
        return wrong.size() + 1;
    }

    /** How many of the options are the key of some exercise; who is only mentioned never is. */
    long possibleKeys() {
        return 1
                + wrong.stream()
                        .filter(choice -> choice.origin() != Origin.MENTIONED)
                        .count();
    }

    /** The exercise, its key at {@code position} among the options. */
    Exercise at(String id, int position, Chance chance) {
        List<Choice> choices = new ArrayList<>(wrong);
        chance.shuffle(choices);
        choices.add(position, right);
        List<Option> options = new ArrayList<>();
        Map<String, String> whyNot = new TreeMap<>();
        for (int i = 0; i < choices.size(); i++) {
            String optionId = Character.toString('a' + i);
            Choice choice = choices.get(i);
            options.add(new Option(optionId, choice.text(), choice.origin()));
            choice.whyNot().ifPresent(reason -> whyNot.put(optionId, reason));
        }
        Explanation explained = new Explanation(explanation.text(), explanation.context(), whyNot);
        Key key = new Key.Choice(Character.toString('a' + position));
        return finish.apply(new Item(id, stem, options, key, explained, difficulty, provenance));
    }
}
