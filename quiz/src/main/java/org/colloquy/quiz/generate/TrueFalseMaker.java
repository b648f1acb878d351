package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.TrueFalse;
import org.colloquy.transcript.Speaker;

/**
 * Did this person say this? A statement that does not hold is another person's, or a claim of this person's that was turned
 * into one that nobody makes.
 */
final class TrueFalseMaker implements Maker {
    private static final Choice TRUE = Choice.of("True", Origin.VERDICT);
    private static final Choice FALSE = Choice.of("False", Origin.VERDICT);
    private static final double BASIS = 0.2;

    /** Whose a short claim is can be asked as well. */
    private static final int LEAST_WORTH = 3;

    /** A changed word is harder to notice than a changed speaker. */
    private static final double TURNED = 0.5;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.TRUE_FALSE;
    }

    /** Sets of a true exercise and a false one that look alike. */
    @Override
    public Yield make(Interview interview, Chance chance) {
        List<List<Draft>> turned = turned(TurnedClaims.of(interview, chance));
        List<List<Draft>> swapped = swapped(interview, chance);
        List<List<Draft>> sets = Mixed.of(turned, swapped);
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(
                        kind(),
                        Material.CLAIMS_OF_SPEAKERS,
                        interview.plainClaims().size(),
                        2))
                : Yield.of(sets);
    }

    private List<List<Draft>> turned(TurnedClaims claims) {
        List<List<Draft>> sets = new ArrayList<>();
        for (TurnedClaims.Pair pair : claims.pairs()) {
            sets.add(List.of(said(pair.said()), turned(pair.turned())));
        }
        return sets;
    }

    /** Of each claim a true exercise and, with the name of one whose line looks alike, a false one. */
    private List<List<Draft>> swapped(Interview interview, Chance chance) {
        List<List<Draft>> sets = new ArrayList<>();
        for (List<Candidate<Person>> set : PeopleSets.of(interview, chance)) {
            for (int i = 0; i < set.size(); i++) {
                Candidate<Person> candidate = set.get(i);
                Person other = set.get((i + 1) % set.size()).answer();
                if (PlainClaim.isIn(candidate.line(), LEAST_WORTH)) {
                    sets.add(List.of(said(candidate.line()), draft(candidate.line(), other.name(), false)));
                }
            }
        }
        return sets;
    }

    private Draft said(Line line) {
        return draft(line, name(line), true);
    }

    private static String name(Line line) {
        return line.turn().speaker().map(Speaker::name).orElseThrow();
    }

    private Draft draft(Line line, String named, boolean holds) {
        return ChoiceDraft.about(
                line,
                kind(),
                stem(named, line.text()),
                holds ? TRUE : FALSE,
                List.of(holds ? FALSE : TRUE),
                BASIS,
                item -> new TrueFalse(item, holds, Optional.empty()));
    }

    private Draft turned(TurnedClaim claim) {
        Context context = Context.of(claim.line());
        return new ChoiceDraft(
                kind(),
                stem(name(claim.line()), claim.text()),
                FALSE,
                List.of(TRUE.because(claim.mark())),
                new Explanation(claim.mark() + " " + context.inPlace(), Optional.of(context.structured()), Map.of()),
                TURNED,
                claim.line().provenance(),
                Footprint.of(List.of(claim.line())),
                item -> new TrueFalse(item, false, Optional.of(claim.how())));
    }

    private static Stem stem(String name, String statement) {
        return new Stem("True or false: " + name + " said this in the interview.", Optional.of(statement));
    }
}
