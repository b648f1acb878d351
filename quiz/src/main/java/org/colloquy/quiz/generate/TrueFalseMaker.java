package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.TrueFalse;

/** Did this person say this? */
final class TrueFalseMaker implements Maker {
    private static final Choice TRUE = Choice.of("True", Origin.VERDICT);
    private static final Choice FALSE = Choice.of("False", Origin.VERDICT);

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.TRUE_FALSE;
    }

    /** Of each line there is a true exercise and, with the name of one whose line looks alike, a false one. */
    @Override
    public Yield make(Interview interview, Chance chance) {
        List<List<Draft>> sets = new ArrayList<>();
        for (List<Candidate<Person>> set : PeopleSets.of(interview, chance)) {
            for (int i = 0; i < set.size(); i++) {
                Candidate<Person> candidate = set.get(i);
                Person other = set.get((i + 1) % set.size()).answer();
                sets.add(List.of(draft(candidate, candidate.answer()), draft(candidate, other)));
            }
        }
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(
                        kind(), Material.SPEAKERS, interview.speakers().size(), 2))
                : Yield.of(sets);
    }

    private Draft draft(Candidate<Person> candidate, Person named) {
        boolean holds = named.equals(candidate.answer());
        return ChoiceDraft.about(
                candidate.line(),
                kind(),
                new Stem(
                        "True or false: " + named.name() + " said this in the interview.",
                        Optional.of(candidate.line().text())),
                holds ? TRUE : FALSE,
                List.of(holds ? FALSE : TRUE),
                0.2,
                item -> new TrueFalse(item, holds, Optional.empty()));
    }
}
