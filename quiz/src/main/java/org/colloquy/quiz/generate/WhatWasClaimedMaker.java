package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    ofSize.add(exchanged(own.subList(from, from + size)));
                }
            }
            chance.shuffle(ofSize);
            sets.addAll(ofSize);
        }
        return sets;
    }

    private List<Draft> exchanged(List<TurnedClaim> set) {
        Footprint footprint = Footprint.of(set.stream().map(TurnedClaim::line).toList());
        List<Draft> drafts = new ArrayList<>();
        for (TurnedClaim key : set) {
            List<Choice> wrong = set.stream()
                    .filter(other -> !other.equals(key))
                    .map(TurnedClaim::choice)
                    .toList();
            drafts.add(draft(key.line(), wrong, footprint));
        }
        return drafts;
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
                .map(this::ofSeveral)
                .toList();
    }

    private List<Draft> ofSeveral(List<Candidate<Person>> set) {
        Footprint footprint = Footprint.of(set.stream().map(Candidate::line).toList());
        List<Draft> drafts = new ArrayList<>();
        for (Candidate<Person> key : set) {
            List<Choice> wrong = set.stream()
                    .filter(other -> !other.equals(key))
                    .map(WhatWasClaimedMaker::another)
                    .toList();
            drafts.add(draft(key.line(), wrong, footprint));
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
