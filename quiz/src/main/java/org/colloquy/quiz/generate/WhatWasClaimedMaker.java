package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhatWasClaimed;

/** Somebody; which of these claims is theirs? The distractors are what others say. */
final class WhatWasClaimedMaker implements Maker {
    private static final int FEWEST = 3;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHAT_WAS_CLAIMED;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<List<Draft>> sets = PeopleSets.of(interview, chance).stream()
                .filter(set -> set.size() >= FEWEST && set.stream().noneMatch(WhatWasClaimedMaker::asks))
                .map(this::drafts)
                .toList();
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(
                        kind(), Material.SPEAKERS, interview.speakers().size(), FEWEST))
                : Yield.of(sets);
    }

    private static boolean asks(Candidate<Person> candidate) {
        return candidate.line().text().endsWith("?");
    }

    private List<Draft> drafts(List<Candidate<Person>> set) {
        List<Line> lines = set.stream().map(Candidate::line).toList();
        List<Draft> drafts = new ArrayList<>();
        for (Candidate<Person> key : set) {
            List<Choice> wrong = set.stream()
                    .filter(other -> !other.equals(key))
                    .map(other -> Choice.of(other.line()).because(other.answer().name() + " says this."))
                    .toList();
            String name = key.answer().name();
            drafts.add(ChoiceDraft.about(
                            key.line(),
                            kind(),
                            new Stem("Which of these did " + name + " claim in the interview?", Optional.empty()),
                            Choice.of(key.line()),
                            wrong,
                            0.2 + 0.1 * wrong.size(),
                            item -> new WhatWasClaimed(item, name))
                    .with(Footprint.of(lines)));
        }
        return drafts;
    }
}
