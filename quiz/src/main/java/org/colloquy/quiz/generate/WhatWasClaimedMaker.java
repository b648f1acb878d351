package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhatWasClaimed;
import org.colloquy.transcript.Speaker;

/**
 * Somebody; which of these claims is theirs? The distractors are what others claim, or other claims of the same person that
 * were turned into such as nobody makes: with another figure or of another person. Claims that were turned into denials are
 * left to {@link TrueFalseMaker}: among several, the one that somebody did deny is told by its sound.
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
        List<Candidate<Person>> claims = new ArrayList<>(interview.ownLines().stream()
                .filter(candidate -> interview.isPlainClaim(candidate.line()))
                .toList());
        chance.shuffle(claims);
        TurnedClaims turned = TurnedClaims.of(interview, chance);
        List<List<Draft>> sets = Mixed.of(exchanged(turned, claims, chance), others(claims, chance));
        return sets.isEmpty()
                ? Yield.refused(
                        new Refusal.TooFew(kind(), Material.CLAIMS_OF_SPEAKERS, PlainClaim.count(interview), FEWEST))
                : Yield.of(sets);
    }

    /**
     * Several claims of one speaker, of which each may be the key; then the others are turned. Where the speaker has but two
     * such claims, claims of others that look like them join in.
     */
    private List<List<Draft>> exchanged(TurnedClaims turned, List<Candidate<Person>> claims, Chance chance) {
        List<List<Draft>> sets = new ArrayList<>();
        for (List<TurnedClaim> own : turned.exchangedBySpeaker().values()) {
            int from = 0;
            while (from + 1 < own.size()) {
                int left = own.size() - from;
                int size = left == OPTIONS + 1 ? FEWEST : Math.min(left, OPTIONS);
                List<TurnedClaim> set = own.subList(from, from + size);
                List<Candidate<Person>> others =
                        size < FEWEST ? othersLike(set.get(0).line(), claims) : List.of();
                if (set.size() + others.size() >= FEWEST) {
                    sets.add(exchanged(set, others));
                }
                from += size;
            }
        }
        chance.shuffle(sets);
        return sets;
    }

    private static List<Candidate<Person>> othersLike(Line line, List<Candidate<Person>> claims) {
        Person own = Person.of(line.turn().speaker().orElseThrow(), List.of());
        CueProfile look = CueProfile.of(line);
        return claims.stream()
                .filter(claim -> !claim.answer().confusableWith(own))
                .filter(claim -> claim.cues().equals(look))
                .limit(OPTIONS - 2)
                .toList();
    }

    private List<Draft> exchanged(List<TurnedClaim> set, List<Candidate<Person>> others) {
        List<Draft> drafts = new ArrayList<>();
        for (TurnedClaim key : set) {
            List<Choice> wrong = new ArrayList<>();
            List<Line> lines = new ArrayList<>(List.of(key.line()));
            set.stream().filter(other -> !other.equals(key)).forEach(other -> {
                wrong.add(other.choice());
                lines.add(other.line());
            });
            others.forEach(other -> {
                wrong.add(another(other));
                lines.add(other.line());
            });
            drafts.add(draft(key.line(), wrong, lines));
        }
        return drafts;
    }

    /** A claim among such as others make, as many as there are that look like it. */
    private List<List<Draft>> others(List<Candidate<Person>> claims, Chance chance) {
        List<Candidate<Person>> left = new ArrayList<>(claims);
        List<List<Draft>> sets = new ArrayList<>();
        others(left, CueProfile::of, chance, sets);
        others(left, line -> CueProfile.of(line).coarse(), chance, sets);
        return sets;
    }

    private void others(
            List<Candidate<Person>> left, Function<Line, CueProfile> look, Chance chance, List<List<Draft>> sets) {
        Map<CueProfile, List<Candidate<Person>>> byLook = new LinkedHashMap<>();
        left.forEach(claim -> byLook.computeIfAbsent(look.apply(claim.line()), l -> new ArrayList<>())
                .add(claim));
        for (List<Candidate<Person>> alike : byLook.values()) {
            alike.sort(Comparator.comparingInt(claim -> claim.line().text().length()));
            int first = alike.size() > 2 * OPTIONS ? chance.below(OPTIONS) : 0;
            for (int from = first; from + FEWEST <= alike.size(); from += OPTIONS) {
                List<Candidate<Person>> near = alike.subList(from, Math.min(alike.size(), from + OPTIONS));
                List<Candidate<Person>> set = keyFirst(near, chance);
                if (set.size() >= FEWEST) {
                    sets.add(List.of(draft(set)));
                    left.removeAll(set);
                }
            }
        }
    }

    /** One of the claims, drawn by lot, with those of the others that are not the same person's. */
    private static List<Candidate<Person>> keyFirst(List<Candidate<Person>> near, Chance chance) {
        List<Person> people = near.stream().map(Candidate::answer).distinct().toList();
        Person claimant = chance.pick(people);
        List<Candidate<Person>> own =
                near.stream().filter(claim -> claim.answer().equals(claimant)).toList();
        List<Candidate<Person>> set = new ArrayList<>(List.of(chance.pick(own)));
        near.stream().filter(claim -> !claim.answer().confusableWith(claimant)).forEach(set::add);
        return set;
    }

    private Draft draft(List<Candidate<Person>> set) {
        List<Choice> wrong =
                set.stream().skip(1).map(WhatWasClaimedMaker::another).toList();
        return draft(set.get(0).line(), wrong, set.stream().map(Candidate::line).toList());
    }

    private static Choice another(Candidate<Person> claim) {
        return Choice.of(claim.line()).because(claim.answer().name() + " says this.");
    }

    private Draft draft(Line key, List<Choice> wrong, List<Line> lines) {
        String name = key.turn().speaker().map(Speaker::name).orElseThrow();
        return ChoiceDraft.about(
                        key,
                        kind(),
                        new Stem("Which of these did " + name + " claim in the interview?", Optional.empty()),
                        Choice.of(key),
                        wrong,
                        0.2 + 0.1 * wrong.size(),
                        item -> new WhatWasClaimed(item, name))
                .with(Footprint.of(lines));
    }
}
