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
    /** How much more of a claim somebody else must have said than the claimant, to be what the claim was taken from. */
    private static final double MORE_ELSEWHERE = 0.15;
    /** From here on somebody else than the claimant says it. */
    private static final double OTHER_SPEAKER = 0.6;
    /** How much less of the claim a passage may have that sets right what another seems to contradict. */
    private static final double AS_NEAR = 0.1;
    /** More turns than this show nothing new. */
    private static final int MOST_FINDINGS = 3;

    private final Utterances utterances;
    private final Proposition claim;
    private final Optional<Speaker> claimant;
    private final boolean denied;
    private final boolean asks;
    private final PassageSearch search;
    private final PassageJudge passages;

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
        passages = new PassageJudge(utterances, claim, denied, search);
    }

    /**
     * A relation with the passage that shows it.
     *
     * @param closest number of the sentence that has most of the claim
     */
    record Finding(Relation relation, Passage passage, int closest) {}

    /** What the transcript has on the claim, the most telling first; empty if nothing. */
    List<Finding> judge() {
        if (claim.terms().isEmpty() || !passages.wasQuoted()) {
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
        Relation relation = passages.relation(said);
        if (relation == Relation.CONTRADICTS) {
            Passage other = settingRight(said);
            return other.isEmpty() ? finding(relation, said) : finding(Relation.SUPPORTS, other);
        }
        Passage asked =
                search.best(utterance -> utterance.question() && (claimant.isEmpty() || !isClaimants(utterance)));
        if (relation != null) {
            return finding(saysMore(asked, said) ? Relation.PARTIAL : relation, said);
        }
        if (isPut(asked)) {
            return answer(asked);
        }
        return claimant.isPresent() ? otherSpeaker() : null;
    }

    private boolean isPut(Passage passage) {
        return passage.coverage() >= PassageJudge.SAME_SUBJECT && passages.isEnough(passage);
    }

    /** Whether a question, or anybody but the claimant, says so much more of the claim that it comes from there. */
    private boolean saysMore(Passage asked, Passage said) {
        Passage others = claimant.isEmpty() ? asked : search.best(utterance -> !isClaimants(utterance));
        return isPut(others) && others.coverage() > said.coverage() + MORE_ELSEWHERE;
    }

    /** The passage in which the claimant says what another passage of theirs seems to contradict. */
    private Passage settingRight(Passage contradicting) {
        Passage other = search.best(utterance -> isStatement(utterance) && !utterances.isIn(utterance, contradicting));
        boolean close = other.coverage() >= contradicting.coverage() - AS_NEAR;
        return close && passages.relation(other) == Relation.SUPPORTS ? other : Passage.NONE;
    }

    /** What becomes of a question that puts the claim: the claimant's plain yes or no, or nothing. */
    private Finding answer(Passage asked) {
        Passage answer = utterances.after(asked);
        boolean claimants = !answer.isEmpty() && claimant.isPresent() && isClaimants(utterances.at(answer.first()));
        Optional<Boolean> yes =
                claimants ? PlainAnswer.of(utterances.text(utterances.at(answer.first()))) : Optional.empty();
        if (yes.isEmpty() || passages.questionAgreement(asked) != Agreement.SAME) {
            return finding(Relation.QUESTION_ONLY, asked);
        }
        Relation relation = yes.get() == denied ? Relation.CONTRADICTS : Relation.SUPPORTS;
        return new Finding(relation, answer, answer.first());
    }

    /** Adds other turns that say the claim as well. */
    private void addFurther(List<Finding> findings) {
        Set<Integer> turns = new HashSet<>();
        while (findings.size() < MOST_FINDINGS) {
            turns.add(utterances.at(findings.get(findings.size() - 1).closest()).turn());
            Passage next = search.best(utterance -> isStatement(utterance) && !turns.contains(utterance.turn()));
            if (passages.relation(next) != Relation.SUPPORTS) {
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
}
