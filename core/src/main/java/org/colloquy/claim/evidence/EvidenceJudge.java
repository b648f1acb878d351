package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.claim.Evidence.Relation;
import org.colloquy.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a transcript bears one claim out, by a few rules over the passages that say most of it. In doubt it
 * abstains. {@code docs/guide/evidence.md} explains the rules and how the constants were chosen.
 */
final class EvidenceJudge {
    /** From here on a passage says what a claim of one sentence says. */
    private static final double SUPPORTS = 0.45;
    /** From here on it says part of it, or all of it if it has the claim's quotations; below it is chance. */
    private static final double PARTIAL = 0.35;
    /** From here on an exchange says what an account of several sentences says. */
    private static final double ACCOUNT = 0.30;
    /** From here on a question puts a claim, or a passage is so near to it that a negation makes it the opposite. */
    private static final double SAME_SUBJECT = 0.5;
    /** How much more of a claim a question must have than the answer, to be what the claim was taken from. */
    private static final double MORE_IN_QUESTION = 0.15;
    /** From here on somebody else than the claimant says it. */
    private static final double OTHER_SPEAKER = 0.6;
    /** The part of the common words that one side negates and the other does not, where they say opposite things. */
    private static final double OPPOSITE = 0.75;
    /** More turns than this show nothing new. */
    private static final int MOST_FINDINGS = 3;

    private final Utterances utterances;
    private final Proposition claim;
    private final Optional<Speaker> claimant;
    private final boolean denied;
    private final boolean asks;
    private final PassageSearch search;
    private final VerbatimSearch quotations;

    /**
     * @param claimant empty if the claimant does not speak in the transcript, or is not known
     * @param denied whether the claimant holds the proposition to be untrue
     * @param asks whether the claimant asks, so that a question is what the claimant says
     */
    EvidenceJudge(Utterances utterances, Proposition claim, Optional<Speaker> claimant, boolean denied, boolean asks) {
        this.utterances = utterances;
        this.claim = claim;
        this.claimant = claimant;
        this.denied = denied;
        this.asks = asks;
        search = new PassageSearch(utterances, claim);
        quotations = new VerbatimSearch(utterances);
    }

    /**
     * A relation with the passage that shows it.
     *
     * @param closest number of the sentence that has most of the claim
     */
    record Finding(Relation relation, Passage passage, int closest) {}

    /** What the transcript has on the claim, the most telling first; empty if nothing. */
    List<Finding> judge() {
        if (claim.terms().isEmpty() || !claim.fragments().stream().allMatch(quotations::isAnywhere)) {
            return List.of();
        }
        Finding first = first();
        if (first == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(List.of(first));
        if (first.relation() == Relation.SUPPORTS && claim.sentences() == 1) {
            addFurther(findings);
        }
        return findings;
    }

    private @Nullable Finding first() {
        Passage said = search.best(this::isStatement);
        Relation relation = claim.sentences() > 1 ? account(said) : statement(said);
        if (relation == Relation.CONTRADICTS) {
            return finding(relation, said);
        }
        Passage asked =
                search.best(utterance -> utterance.question() && (claimant.isEmpty() || !isClaimants(utterance)));
        boolean putByQuestion = asked.coverage() >= SAME_SUBJECT && isEnough(asked);
        if (relation != null) {
            boolean more = putByQuestion && asked.coverage() > said.coverage() + MORE_IN_QUESTION;
            return finding(more ? Relation.PARTIAL : relation, said);
        }
        if (putByQuestion) {
            return finding(Relation.QUESTION_ONLY, asked);
        }
        return claimant.isPresent() ? otherSpeaker() : null;
    }

    /** Adds other turns that say the claim as well. */
    private void addFurther(List<Finding> findings) {
        Set<Integer> turns = new HashSet<>();
        while (findings.size() < MOST_FINDINGS) {
            turns.add(utterances.at(findings.get(findings.size() - 1).closest()).turn());
            Passage next = search.best(utterance -> isStatement(utterance) && !turns.contains(utterance.turn()));
            if (statement(next) != Relation.SUPPORTS) {
                return;
            }
            findings.add(finding(Relation.SUPPORTS, next));
        }
    }

    private Finding finding(Relation relation, Passage passage) {
        return new Finding(relation, passage, search.closest(passage));
    }

    /** Whether the claimant says it; a question only if that is what is claimed of them. */
    private boolean isStatement(Utterance utterance) {
        return isClaimants(utterance) && (asks || !utterance.question());
    }

    private boolean isClaimants(Utterance utterance) {
        return claimant.isEmpty() || utterances.turnOf(utterance).speaker().equals(claimant);
    }

    private @Nullable Finding otherSpeaker() {
        Passage others = search.best(utterance -> !isClaimants(utterance) && !utterance.question());
        boolean close = others.coverage() >= OTHER_SPEAKER && search.matches(others) >= 3;
        return close ? finding(Relation.PARTIAL, others) : null;
    }

    private @Nullable Relation account(Passage passage) {
        boolean said = passage.coverage() >= ACCOUNT && isEnough(passage);
        return said && missingNames() * 2 <= claim.names().size() ? Relation.SUPPORTS : null;
    }

    private @Nullable Relation statement(Passage passage) {
        double needed = missingNames() == 0 ? PARTIAL : SUPPORTS;
        if (passage.coverage() < needed || !isEnough(passage)) {
            return null;
        }
        FigureCheck figures = new FigureCheck(claim.figures(), figures(passage));
        if (isOpposite(passage) || (passage.coverage() >= SUPPORTS && figures.hasOther())) {
            return Relation.CONTRADICTS;
        }
        boolean quoted = !claim.fragments().isEmpty()
                && claim.fragments().stream().allMatch(words -> quotations.isIn(words, passage));
        boolean whole = quoted || (passage.coverage() >= SUPPORTS && search.matches(passage) >= 2);
        return whole && missingNames() == 0 && figures.hasAll() ? Relation.SUPPORTS : Relation.PARTIAL;
    }

    /** One common word is chance, unless it is part of a quotation or other words of the claim stand around it. */
    private boolean isEnough(Passage passage) {
        boolean backed = passage.near() != 0 || !claim.fragments().isEmpty();
        return search.matches(passage) >= (backed ? 1 : 2);
    }

    private long missingNames() {
        return claim.names().stream()
                .filter(name -> name.stream().noneMatch(utterances::knows))
                .count();
    }

    /** Whether the passage negates what the claim does not, or the other way round. */
    private boolean isOpposite(Passage passage) {
        List<Term> common = search.common(passage);
        long opposite =
                common.stream().filter(term -> isOpposite(term, passage)).count();
        return search.said(passage) >= SAME_SUBJECT && common.size() >= 2 && opposite >= OPPOSITE * common.size();
    }

    private boolean isOpposite(Term term, Passage passage) {
        boolean claimed = term.negated() != denied;
        for (int i = passage.first(); i < passage.end(); i++) {
            for (Term said : utterances.at(i).terms()) {
                if (said.stem().equals(term.stem()) && said.negated() == claimed) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Counted> figures(Passage passage) {
        List<Counted> figures = new ArrayList<>();
        for (int i = passage.first(); i < passage.end(); i++) {
            figures.addAll(Counted.in(utterances.at(i).terms()));
        }
        return figures;
    }
}
