package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhichStance;

/** A claim of the report; what did the claimant do with it? */
final class WhichStanceMaker implements Maker {
    private static final int OPTIONS = 4;
    private static final int FEWEST = 3;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_STANCE;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        if (interview.reported().isEmpty()) {
            return Yield.refused(new Refusal.NeedsReport(kind()));
        }
        List<Assertion> assertions = Assertion.in(interview.reported().get());
        List<List<Draft>> sets = DistinctSets.of(assertions, OPTIONS, Assertion::differsInStance, chance).stream()
                .filter(set -> set.size() >= FEWEST)
                .map(this::drafts)
                .toList();
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(kind(), Material.STANCES, distinct(assertions), FEWEST))
                : Yield.of(sets);
    }

    private static int distinct(List<Assertion> assertions) {
        return (int) assertions.stream().map(Assertion::stance).distinct().count();
    }

    private List<Draft> drafts(List<Assertion> set) {
        List<Draft> drafts = new ArrayList<>();
        for (Assertion key : set) {
            List<Choice> wrong = set.stream()
                    .filter(other -> !other.equals(key))
                    .map(other -> Choice.of(other.verb(), Origin.STANCE))
                    .toList();
            drafts.add(new ChoiceDraft(
                    kind(),
                    new Stem(
                            "How does the report put it? Choose the verb that fits best.",
                            Optional.of(key.claimant() + " _____ that " + key.clause() + ".")),
                    Choice.of(key.verb(), Origin.STANCE),
                    wrong,
                    new Explanation("The report has: " + key.sentence(), Optional.empty(), Map.of()),
                    0.5,
                    key.provenance(),
                    key.footprint().keeping(key.sentence()),
                    item -> new WhichStance(item, key.stance())));
        }
        return drafts;
    }
}
