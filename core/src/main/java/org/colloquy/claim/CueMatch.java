package org.colloquy.claim;

/**
 * A place where a reporting expression is used.
 *
 * @param expression the entry of the lexicon
 * @param words from the first auxiliary or adverb to the last word of the expression
 * @param head index of the verb
 * @param use how the verb is used
 * @param form how the verb is inflected
 * @param negated whether it is negated
 */
record CueMatch(Expression expression, Range words, int head, Use use, VerbForm form, boolean negated) {

    /** How the verb of a cue stands to its subject. */
    enum Use {
        /** Has a subject of its own. */
        FINITE,
        /** Has the subject of the clause before: {@code adding that …}, {@code before asking}. */
        PARTICIPLE,
        /** Has the subject of the clause before: {@code to ask}. */
        INFINITIVE,
        /** The subject is what is reported: {@code was accused of}. */
        PASSIVE
    }

    /** The cue as one that is negated by its subject: {@code Nobody said that …}. */
    CueMatch negatedBySubject() {
        return new CueMatch(expression, words, head, use, form, true);
    }

    /** The cue with the words up to {@code to}. */
    CueMatch extendedTo(int to) {
        return new CueMatch(expression, new Range(words.from(), to), head, use, form, negated);
    }
}
