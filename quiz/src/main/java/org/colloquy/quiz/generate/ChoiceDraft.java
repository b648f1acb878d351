package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;

/**
 * A draft whose answer is one of its options.
 *
 * @param right the right answer
 * @param wrong the distractors
 * @param explanation why it is right; the reasons against the distractors are added when they have their ids
 * @param finish makes the record of its kind
 */
record ChoiceDraft(
        ExerciseKind kind,
        Stem stem,
        Choice right,
        List<Choice> wrong,
        Explanation explanation,
        double difficulty,
        Provenance provenance,
        Footprint footprint,
        Function<Item, Exercise> finish)
        implements Draft {

    ChoiceDraft {
        wrong = List.copyOf(wrong);
    }

    /** A draft about {@code line}, which is shown in its place by the explanation. */
    static ChoiceDraft about(
            Line line,
            ExerciseKind kind,
            Stem stem,
            Choice right,
            List<Choice> wrong,
            double difficulty,
            Function<Item, Exercise> finish) {
        Context context = Context.of(line);
        return new ChoiceDraft(
                kind,
                stem,
                right,
                wrong,
                new Explanation(context.inWords(), Optional.of(context.structured()), Map.of()),
                difficulty,
                line.provenance(),
                Footprint.of(List.of(line)),
                finish);
    }

    ChoiceDraft with(Footprint other) {
        return new ChoiceDraft(kind, stem, right, wrong, explanation, difficulty, provenance, other, finish);
    }

    @Override
    public ChoiceDraft withDifficulty(double other) {
        return new ChoiceDraft(kind, stem, right, wrong, explanation, other, provenance, footprint, finish);
    }

    @Override
    public int places() {
        return wrong.size() + 1;
    }

    @Override
    public Optional<String> answer() {
        return Optional.of(right.text());
    }

    /** Who is only mentioned is never the key. */
    @Override
    public List<String> possibleAnswers() {
        return Stream.concat(Stream.of(right), wrong.stream())
                .filter(choice -> choice.origin() != Origin.MENTIONED)
                .map(Choice::text)
                .toList();
    }

    @Override
    public Exercise at(String id, int place, Chance chance) {
        List<Choice> choices = new ArrayList<>(wrong);
        chance.shuffle(choices);
        choices.add(place, right);
        List<Option> options = new ArrayList<>();
        Map<String, String> whyNot = new TreeMap<>();
        for (int i = 0; i < choices.size(); i++) {
            String optionId = Character.toString('a' + i);
            options.add(choices.get(i).as(optionId));
            choices.get(i).whyNot().ifPresent(reason -> whyNot.put(optionId, reason));
        }
        Explanation explained = new Explanation(explanation.text(), explanation.context(), whyNot);
        Key key = new Key.Choice(Character.toString('a' + place));
        return finish.apply(new Item(id, stem, options, key, explained, difficulty, provenance));
    }
}
