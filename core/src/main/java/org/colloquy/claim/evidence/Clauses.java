package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a wording into clauses, roughly: at marks, at conjunctions, and at an "and" with a verb on either side. */
final class Clauses {
    private static final Set<String> INNER_MARKS = Set.of("\"", "'", "-", "$", "%");
    private static final Set<String> OPENERS = Set.of("but", "because", "while", "whereas", "although", "which", "who");

    private Clauses() {}

    /** The clauses of {@code wording}, none empty. */
    static List<List<Word>> of(Wording wording) {
        List<List<Word>> clauses = new ArrayList<>();
        List<Word> clause = new ArrayList<>();
        for (int i = 0; i < wording.size(); i++) {
            Word word = wording.at(i);
            boolean mark = word.is("PUNCT") && !INNER_MARKS.contains(word.lower());
            boolean opens = word.is("SCONJ") || OPENERS.contains(word.lower());
            boolean joins = word.is("CCONJ") && hasVerb(clause) && hasVerb(rest(wording, i + 1));
            if (mark || opens || joins) {
                add(clause, clauses);
                clause = new ArrayList<>();
            }
            if (!mark) {
                clause.add(word);
            }
        }
        add(clause, clauses);
        return clauses;
    }

    private static void add(List<Word> clause, List<List<Word>> clauses) {
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
    }

    /** The words up to the next mark or conjunction. */
    private static List<Word> rest(Wording wording, int from) {
        int to = from;
        while (to < wording.size() && !isEnd(wording.at(to))) {
            to++;
        }
        return wording.words().subList(Math.min(from, to), to);
    }

    private static boolean isEnd(Word word) {
        boolean mark = word.is("PUNCT") && !INNER_MARKS.contains(word.lower());
        return mark || word.is("SCONJ") || word.is("CCONJ") || OPENERS.contains(word.lower());
    }

    private static boolean hasVerb(List<Word> words) {
        return words.stream().anyMatch(word -> word.is("VERB") || word.is("AUX"));
    }

    /** The families of the words of {@code clause} that carry content. */
    static Set<String> content(List<Word> clause) {
        Set<String> content = new HashSet<>();
        clause.stream().filter(Word::hasContent).forEach(word -> content.add(word.family()));
        return content;
    }
}
