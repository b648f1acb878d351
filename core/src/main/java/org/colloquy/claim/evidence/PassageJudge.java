package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.claim.Evidence.Relation;
import org.jspecify.annotations.Nullable;

/** Decides how one passage of the claimant's bears on one claim. */
final class PassageJudge {
    /** From here on a passage says what a claim of one sentence says. */
    static final double SUPPORTS = 0.45;
    /** From here on it says part of it, or all of it if it has the claim's quotations; below it is chance. */
    private static final double PARTIAL = 0.35;
    /** From here on an exchange says what an account of several sentences says. */
    private static final double ACCOUNT = 0.30;
    /** From here on a passage is so near to a claim that what differs makes it the opposite. */
    static final double SAME_SUBJECT = 0.5;
    /** The part of the common words that one side negates and the other does not, where they say opposite things. */
    private static final double OPPOSITE = 0.75;

    private final Utterances utterances;
    private final Proposition claim;
    private final boolean denied;
    private final PassageSearch search;
    private final VerbatimSearch quotations;

    /** @param denied whether the claimant holds the claim to be untrue */
    PassageJudge(Utterances utterances, Proposition claim, boolean denied, PassageSearch search) {
        this.utterances = utterances;
        this.claim = claim;
        this.denied = denied;
        this.search = search;
        quotations = new VerbatimSearch(utterances);
    }

    /** Whether all that the claim puts in quotation marks was said by somebody. */
    boolean wasQuoted() {
        return claim.fragments().stream().allMatch(quotations::isAnywhere);
    }

    /** How {@code passage} bears on the claim; null if it does not. */
    @Nullable
    Relation relation(Passage passage) {
        return claim.sentences() > 1 ? account(passage) : statement(passage);
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
        Agreement agreement = agreement(passage, denied);
        boolean opposite = agreement == Agreement.OPPOSITE && search.said(passage) >= SAME_SUBJECT;
        if (opposite || isNegated(passage) || (passage.coverage() >= SUPPORTS && figures.hasOther())) {
            return Relation.CONTRADICTS;
        }
        boolean quoted = !claim.fragments().isEmpty()
                && claim.fragments().stream().allMatch(words -> quotations.isIn(words, passage));
        boolean whole = quoted || (passage.coverage() >= SUPPORTS && search.matches(passage) >= 2);
        boolean same = agreement == Agreement.SAME && missingNames() == 0 && figures.hasAll();
        return whole && same ? Relation.SUPPORTS : Relation.PARTIAL;
    }

    /** One common word is chance, unless it is part of a quotation or other words of the claim stand around it. */
    boolean isEnough(Passage passage) {
        boolean backed = passage.near() != 0 || !claim.fragments().isEmpty();
        return search.matches(passage) >= (backed ? 1 : 2);
    }

    private long missingNames() {
        return claim.names().stream()
                .filter(name -> name.stream().noneMatch(utterances::knows))
                .count();
    }

    /** How a question puts the matter beside how the claim does, whether the claimant denies it or not. */
    Agreement questionAgreement(Passage question) {
        return agreement(question, false);
    }

    private Agreement agreement(Passage passage, boolean turned) {
        return new Comparison(claim.wording(), wording(passage, 0), wording(passage, 1), turned).agreement();
    }

    /** The words of {@code passage}, and of up to {@code more} sentences that the speaker adds. */
    private Wording wording(Passage passage, int more) {
        StringBuilder text = new StringBuilder();
        int thread = utterances.at(passage.first()).thread();
        int end = Math.min(utterances.size(), passage.end() + more);
        for (int i = passage.first(); i < end && utterances.at(i).thread() == thread; i++) {
            text.append(utterances.text(utterances.at(i))).append(' ');
        }
        return Wording.of(text.toString());
    }

    /** Whether the passage negates what the claim does not, or the other way round. */
    private boolean isNegated(Passage passage) {
        List<Term> common = search.common(passage);
        long opposite = common.stream().filter(term -> isNegated(term, passage)).count();
        return search.said(passage) >= SAME_SUBJECT && common.size() >= 2 && opposite >= OPPOSITE * common.size();
    }

    private boolean isNegated(Term term, Passage passage) {
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
