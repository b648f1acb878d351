package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhatWasClaimed;
import org.colloquy.transcript.Speaker;

/**
 * Somebody; which of these claims is theirs? The distractors are claims of as many others, or other claims of the same person
 * that were turned into such as nobody makes: with another figure or of another person. Claims that were turned into denials
 * are left to {@link TrueFalseMaker}: among several, the one that somebody did deny is told by its sound.
 */
final class WhatWasClaimedMaker implements Maker {
    private static final int FEWEST = 3;
    private static final int OPTIONS = 4;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHAT_WAS_CLAIMED;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<List<Draft>> sets =
                Mixed.of(exchanged(TurnedClaims.of(interview, chance), chance), ofSeveral(interview, chance));
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(
                        kind(),
                        Material.CLAIMS_OF_SPEAKERS,
                        interview.plainClaims().size(),
                        FEWEST))
                : Yield.of(sets);
    }

    /**
     * Several claims of one speaker that are about as long, of which each may be the key; then the others are turned. A claim
     * stands in several sets, since of a set that has a flaw none is asked.
     */
    private List<List<Draft>> exchanged(TurnedClaims turned, Chance chance) {
        List<List<Draft>> sets = new ArrayList<>();
        for (int size = OPTIONS; size >= FEWEST; size--) {
            List<List<Draft>> ofSize = new ArrayList<>();
            for (List<TurnedClaim> own : turned.exchangedBySpeaker().values()) {
                for (int from = 0; from + size <= own.size(); from++) {
                    ofSize.add(eachAsKey(own.subList(from, from + size), TurnedClaim::line, TurnedClaim::choice));
                }
            }
            chance.shuffle(ofSize);
            sets.addAll(ofSize);
        }
        return sets;
    }

    /**
     * Claims of three or four people, of which each may be the key. Were there two who claim something, the key would be the
     * one among several of the other's, and told by being unlike them.
     */
    private List<List<Draft>> ofSeveral(Interview interview, Chance chance) {
        List<Candidate<Person>> claims = interview.ownLines().stream()
                .filter(candidate -> interview.isPlainClaim(candidate.line()))
                .toList();
        return MatchedSets.of(claims, OPTIONS, (one, other) -> !one.answer().confusableWith(other.answer()), chance)
                .stream()
                .filter(set -> set.size() >= FEWEST)
                .map(set -> eachAsKey(set, Candidate::line, WhatWasClaimedMaker::another))
                .toList();
    }

    /** A draft for every claim of the set as the key, with the others turned into distractors by {@code wrong}. */
    private <C> List<Draft> eachAsKey(List<C> set, Function<C, Line> line, Function<C, Choice> wrong) {
        Footprint footprint = Footprint.of(set.stream().map(line).toList());
        List<Draft> drafts = new ArrayList<>();
        for (C key : set) {
            List<Choice> distractors =
                    set.stream().filter(other -> !other.equals(key)).map(wrong).toList();
            drafts.add(draft(line.apply(key), distractors, footprint));
        }
        return drafts;
    }

    private static Choice another(Candidate<Person> claim) {
        return Choice.of(claim.line()).because(claim.answer().name() + " says this.");
    }

    private Draft draft(Line key, List<Choice> wrong, Footprint footprint) {
        String name = key.turn().speaker().map(Speaker::name).orElseThrow();
        return ChoiceDraft.about(
                        key,
                        kind(),
                        new Stem(
                                "Which of these did " + Person.inSentence(name) + " claim in the interview?",
                                Optional.empty()),
                        Choice.of(key),
                        wrong,
                        0.2 + 0.1 * wrong.size(),
                        item -> new WhatWasClaimed(item, name))
                .with(footprint);
    }
}
