package org.colloquy.claim;

import java.util.Set;

/** What the rules know of a passage: its words, its quotations, its noun phrases, and what kind of verb a word is. */
final class Grammar {
    private static final Set<String> NON_FINITE_AUXILIARIES = Set.of("be", "been", "being", "having", "have");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "shall", "should", "must", "do", "does", "did", "'ll",
            "wo", "ca");

    private final Passage passage;
    private final Quotations quotations;
    private final NounPhrases phrases;

    Grammar(Passage passage) {
        this.passage = passage;
        quotations = new Quotations(passage);
        phrases = new NounPhrases(passage);
    }

    Passage passage() {
        return passage;
    }

    Quotations quotations() {
        return quotations;
    }

    NounPhrases phrases() {
        return phrases;
    }

    String lower(int index) {
        return passage.lower(index);
    }

    boolean is(int index, String tag) {
        return passage.is(index, tag);
    }

    boolean isComma(int index) {
        return passage.lower(index).equals(",");
    }

    boolean isDash(int index) {
        String word = passage.lower(index);
        if (word.equals("-") || word.equals("–")) {
            return !passage.isAttached(index) || !passage.isAttached(index + 1);
        }
        return word.equals("—") || word.equals("―") || word.equals("--");
    }

    boolean isRelative(int index) {
        return Words.RELATIVES.contains(lower(index)) && (is(index, "PRON") || is(index, "SCONJ"));
    }

    boolean isVerb(int index) {
        return passage.isOneOf(index, "VERB", "AUX");
    }

    boolean isModal(int index) {
        return MODALS.contains(lower(index)) && isVerb(index);
    }

    /** Whether the verb stands for itself: neither an infinitive, a participle in -ing, nor what follows an auxiliary. */
    boolean isFiniteVerb(int index) {
        if (!isVerb(index) || isPartOfPhrase(index)) {
            return false;
        }
        int before = beforeAdverbs(index);
        if (lower(before).equals("to") || (isVerb(before) && is(before, "AUX"))) {
            return false;
        }
        String word = lower(index);
        return is(index, "AUX") ? !NON_FINITE_AUXILIARIES.contains(word) || word.equals("have") : !word.endsWith("ing");
    }

    /** A verb inside a noun phrase is an adjective there: {@code the proposed law}. */
    private boolean isPartOfPhrase(int index) {
        return phrases.covers(index);
    }

    /** Index of the nearest word to the left that is no adverb and no "not". */
    int beforeAdverbs(int index) {
        int at = index - 1;
        while (at >= 0 && (is(at, "ADV") || Words.NOT.contains(lower(at)))) {
            at--;
        }
        return at;
    }

    /** Whether a finite verb stands in {@code [from, to)}. */
    boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFiniteVerb(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitalised(int index) {
        return index >= 0
                && index < passage.size()
                && Character.isUpperCase(passage.token(index).text().charAt(0));
    }
}
