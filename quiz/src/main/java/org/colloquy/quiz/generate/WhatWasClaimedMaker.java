package org.colloquy.quiz.generate;

import java.util.ArrayList;
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
 * were turned into such as nobody makes.
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
        List<Candidate<Person>> claims = new ArrayList<>(PeopleSets.candidates(interview).stream()
                .filter(candidate -> PlainClaim.isIn(candidate.line()))
                .toList());
        chance.shuffle(claims);
        TurnedClaims turned = TurnedClaims.of(interview, chance);
        List<List<Draft>> sets = Mixed.of(exchanged(turned, claims, chance), others(claims, chance), denied(turned));
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
        Optional<String> own = line.turn().speaker().map(Speaker::id);
        CueProfile look = CueProfile.of(line);
        return claims.stream()
                .filter(claim -> !claim.answer().id().equals(own))
                .filter(claim -> CueProfile.of(claim.line()).equals(look))
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

    /** A claim that is denied, among such as were turned into denials. */
    private List<List<Draft>> denied(TurnedClaims turned) {
        List<List<Draft>> sets = new ArrayList<>();
        for (TurnedClaims.Denied set : turned.deniedSets(OPTIONS - 1)) {
            if (set.turned().size() >= FEWEST - 1) {
                List<Line> lines = new ArrayList<>(List.of(set.said()));
                set.turned().forEach(claim -> lines.add(claim.line()));
                List<Choice> wrong =
                        set.turned().stream().map(TurnedClaim::choice).toList();
                sets.add(List.of(draft(set.said(), wrong, lines)));
            }
        }
        return sets;
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
            List<Candidate<Person>> set = drawn(alike, chance);
            while (set.size() >= FEWEST) {
                sets.add(List.of(draft(set)));
                alike.removeAll(set);
                left.removeAll(set);
                set = drawn(alike, chance);
            }
        }
    }

    /** A claim of somebody drawn by lot, and claims of others; fewer if there are no more. */
    private static List<Candidate<Person>> drawn(List<Candidate<Person>> alike, Chance chance) {
        List<Person> people = alike.stream().map(Candidate::answer).distinct().toList();
        if (people.size() < 2) {
            return List.of();
        }
        Person claimant = chance.pick(people);
        List<Candidate<Person>> set = new ArrayList<>();
        alike.stream().filter(claim -> claim.answer().equals(claimant)).limit(1).forEach(set::add);
        alike.stream()
                .filter(claim -> !claim.answer().confusableWith(claimant))
                .limit(OPTIONS - 1)
                .forEach(set::add);
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
