package org.colloquy.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where content that stands right of its cue ends. */
final class ContentEnd {
    private static final Set<String> CONCESSIVES = Set.of(
            "though",
            "although",
            "while",
            "whereas",
            "when",
            "after",
            "before",
            "as",
            "because",
            "since",
            "until",
            "but",
            "and");
    private static final Set<String> LOOSE =
            Set.of("after", "since", "while", "though", "although", "because", "when", "until", "before");

    private final Grammar grammar;
    private final Quotations quotations;
    private final Map<Integer, VerbForm> cueForms = new HashMap<>();

    /**
     * An end finder.
     *
     * @param cues of the paragraph: where they begin, they may end the content of another
     */
    ContentEnd(Grammar grammar, Iterable<CueMatch> cues) {
        this.grammar = grammar;
        this.quotations = grammar.quotations();
        for (CueMatch cue : cues) {
            cueForms.put(cue.words().from(), cue.form());
        }
    }

    private @Nullable VerbForm cueAt(int index) {
        return cueForms.get(index);
    }

    /**
     * Index after the content.
     *
     * @param subordinate whether the cue's own clause depends on one that comes after it: {@code When she said …, he left}
     */
    int of(CueMatch cue, Opening opening, boolean subordinate, boolean relative) {
        int limit = endOfSentence(opening.start());
        int at = opening.start();
        while (at < limit) {
            Quotations.Quotation quotation = quotations.at(at);
            if (quotation != null && quotation.open() == at) {
                int end = Math.max(at + 1, quotation.range().to());
                if (end >= limit
                        || (opening.frame() == Frame.QUOTE && at == opening.start() && isWhole(quotation, limit))) {
                    return end;
                }
                if (subordinate && grammar.isComma(quotation.close() - 1) && isNewClause(end)) {
                    return end;
                }
                at = end;
                continue;
            }
            if (at > opening.start() && endsAt(at, cue, opening, subordinate, relative)) {
                return at;
            }
            at++;
        }
        return limit;
    }

    /** The sentence without the mark at its end. */
    int endOfSentence(int index) {
        int end = grammar.passage().sentenceEnd(index);
        while (end - 1 > index && isFinalMark(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isFinalMark(int index) {
        String word = grammar.lower(index);
        return !quotations.covers(index)
                && (word.equals(".")
                        || word.equals("!")
                        || word.equals("?")
                        || (word.equals(")") && !hasOpening(index)));
    }

    private boolean hasOpening(int close) {
        for (int i = close; i >= grammar.passage().sentenceStart(close); i--) {
            if (grammar.lower(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing after the quotation belongs to the same clause. */
    private boolean isWhole(Quotations.Quotation quotation, int limit) {
        int after = quotation.close() + 1;
        if (after >= limit) {
            return true;
        }
        String last = grammar.lower(quotation.close() - 1);
        boolean stopped = last.equals(",") || last.equals(".") || last.equals("?") || last.equals("!");
        boolean goesOn = grammar.is(after, "CCONJ") && quotations.opensAt(after + 1);
        return (stopped && !goesOn) || grammar.isComma(after);
    }

    private boolean endsAt(int at, CueMatch cue, Opening opening, boolean subordinate, boolean relative) {
        if (grammar.isComma(at)) {
            return endsAtComma(at, cue, opening, subordinate, relative);
        }
        if (grammar.is(at, "CCONJ")) {
            return isNextCue(at + 1, cue.form()) || (!opening.isClause() && isNewClause(at + 1));
        }
        if (grammar.isDash(at)) {
            return !opening.isClause();
        }
        if (grammar.lower(at).equals("(")) {
            return grammar.isRelative(at + 1);
        }
        if (grammar.lower(at).equals(";")) {
            return !opening.isClause();
        }
        if (LOOSE.contains(grammar.lower(at)) && !grammar.is(at, "ADV")) {
            return (!opening.isClause() && opening.frame() != Frame.ING && hasClause(at + 1)) || isCueClause(at + 1);
        }
        return false;
    }

    private boolean endsAtComma(int at, CueMatch cue, Opening opening, boolean subordinate, boolean relative) {
        int next = at + 1;
        if (isParticipleCue(next) || grammar.lower(next).equals("according")) {
            return true;
        }
        if (grammar.is(next, "CCONJ")) {
            return isNextCue(next + 1, cue.form())
                    || (!opening.isClause() && isNewClause(next + 1))
                    || isCueClause(next + 1);
        }
        if (CONCESSIVES.contains(grammar.lower(next)) && isCueClause(next + 1)) {
            return true;
        }
        if (subordinate && isNewClause(next) && !grammar.isVerb(next)) {
            return true;
        }
        if (relative && grammar.isFiniteVerb(next)) {
            return true;
        }
        if (opening.isClause()) {
            return false;
        }
        boolean aside = (grammar.isRelative(next) && !grammar.lower(next).equals("that"))
                || grammar.lower(next).equals("who")
                || grammar.lower(next).equals("when");
        boolean participle = grammar.is(next, "VERB")
                && grammar.lower(next).endsWith("ing")
                && !grammar.lower(next).equals("including");
        return aside || participle || LOOSE.contains(grammar.lower(next));
    }

    private boolean isParticipleCue(int at) {
        int verb = at;
        while (grammar.is(verb, "ADV")) {
            verb++;
        }
        boolean participle = grammar.lower(verb).endsWith("ing") && grammar.is(verb, "VERB");
        return participle && (cueAt(verb) != null || cueAt(at) != null);
    }

    /** Whether a cue without a subject of its own begins here, inflected as the one before. */
    private boolean isNextCue(int at, VerbForm form) {
        VerbForm next = cueAt(at);
        return next != null && same(next, form);
    }

    private static boolean same(VerbForm first, VerbForm second) {
        return first == second || (first != VerbForm.ING && first != VerbForm.BASE && second != VerbForm.BASE);
    }

    /** Whether a clause with a reporting verb of its own begins here. */
    private boolean isCueClause(int at) {
        if (!grammar.phrases().startsAt(at)) {
            return false;
        }
        int end = grammar.phrases().end(at);
        return cueAt(end) != null
                && cueAt(end) != VerbForm.ING
                && grammar.passage().sentenceEnd(at) > end;
    }

    private boolean isNewClause(int at) {
        if (grammar.isFiniteVerb(at) || (grammar.is(at, "ADV") && grammar.isFiniteVerb(at + 1))) {
            return true;
        }
        return hasClause(at);
    }

    /** Whether a noun phrase and its verb stand here. */
    private boolean hasClause(int at) {
        if (!grammar.phrases().startsAt(at)) {
            return false;
        }
        int end = grammar.phrases().end(at);
        while (grammar.is(end, "ADV")) {
            end++;
        }
        return grammar.isFiniteVerb(end) && grammar.passage().sentenceEnd(at) > end;
    }
}
