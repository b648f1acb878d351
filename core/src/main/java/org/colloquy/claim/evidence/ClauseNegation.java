package org.colloquy.claim.evidence;

import java.util.Set;

/** Follows a text word by word and tells whether the clause has been negated so far. */
final class ClauseNegation {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "nowhere", "cannot", "without", "deny",
            "denies", "denied", "denying", "denial");
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "and",
            "but",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "since",
            "if",
            "when",
            "until",
            "unless",
            "which",
            "who");
    /** {@code not only the roof}: the roof as well. */
    private static final Set<String> LIMITS = Set.of("only", "just", "merely", "simply");

    private static final String CLAUSE_MARKS = ".,;:?!—–()[]“”\"";

    private boolean negated;
    private String last = "";

    boolean isNegated() {
        return negated;
    }

    /** The next word, in lower case and with a straight apostrophe. */
    void word(String word) {
        boolean instead = word.equals("instead") || (word.equals("than") && last.equals("rather"));
        if (NEGATIONS.contains(word) || word.endsWith("n't") || instead) {
            negated = !negated;
        } else if (last.equals("not") && LIMITS.contains(word)) {
            negated = !negated;
        } else if (CLAUSE_WORDS.contains(word)) {
            negated = false;
        }
        last = word;
    }

    /** The next character that belongs to no word. */
    void mark(char c) {
        if (CLAUSE_MARKS.indexOf(c) >= 0) {
            negated = false;
        }
    }
}
