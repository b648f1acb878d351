package org.colloquy.claim;

/** What stands between commas after a noun phrase. */
enum Insertion {
    /** Says who it is: {@code , the head of the school,}. */
    APPOSITION,
    /** Says something else: {@code , who came late,}, {@code , in a letter,}. */
    ASIDE,
    /** Not an insertion: a clause of its own. */
    NONE;

    static Insertion classify(Grammar grammar, int from, int to) {
        String first = grammar.lower(from);
        if (first.equals("of") || first.equals("including")) {
            return APPOSITION;
        }
        boolean aside = grammar.isRelative(from)
                || first.equals("who")
                || grammar.is(from, "ADP")
                || grammar.is(from, "ADV")
                || grammar.is(from, "SCONJ")
                || grammar.is(from, "VERB")
                || grammar.is(from, "PART");
        if (aside) {
            return ASIDE;
        }
        if (!grammar.phrases().startsAt(from)
                || (grammar.is(from, "PRON") && grammar.phrases().end(from) == from + 1)) {
            return NONE;
        }
        for (int i = from; i < to; i++) {
            if (grammar.isRelative(i) || grammar.lower(i).equals("who")) {
                return APPOSITION;
            }
            if (grammar.isFiniteVerb(i) && !grammar.is(i + 1, "ADP")) {
                return NONE;
            }
        }
        return APPOSITION;
    }
}
