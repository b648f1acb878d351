package org.colloquy.claim.evidence;

/**
 * A word or mark of a {@link Wording}.
 *
 * @param lower its characters in lower case, with straight apostrophes
 * @param stem its stem; for a number written in words or figures its value
 * @param family the stem that stands for its family of {@code kin.txt}
 * @param tag its part of speech
 * @param negated whether a negation stands before it in its clause; two undo each other
 */
record Word(String lower, String stem, String family, String tag, boolean negated) {

    boolean is(String partOfSpeech) {
        return tag.equals(partOfSpeech);
    }

    boolean isNoun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    /** Whether the word tells something on its own. */
    boolean hasContent() {
        boolean open = isNoun() || is("VERB") || is("ADJ") || is("ADV") || is("NUM");
        return open && !Proposition.isLight(stem) && !Terms.isStopWord(lower);
    }
}
