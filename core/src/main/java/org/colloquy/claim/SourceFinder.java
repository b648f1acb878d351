package org.colloquy.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that name whose claim it is, left or right of the cue. */
final class SourceFinder {
    private static final int MOST_INSERTIONS = 6;
    private static final Set<String> DUMMIES = Set.of("there");

    private final Grammar grammar;
    private final Passage passage;
    private final NounPhrases phrases;
    private final NounGroup groups;

    SourceFinder(Grammar grammar) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.phrases = grammar.phrases();
        this.groups = new NounGroup(grammar);
    }

    NounGroup groups() {
        return groups;
    }

    /** The subject of a verb group that begins at {@code verb}; null if none stands there. */
    @Nullable
    Range before(int verb) {
        int bound = passage.sentenceStart(verb);
        int last = verb - 1;
        if (last < bound) {
            return null;
        }
        if (grammar.isRelative(last) || grammar.lower(last).equals("who")) {
            return new Range(last, last + 1);
        }
        if (phrases.endsBefore(verb)) {
            return adjacent(verb, bound);
        }
        if (grammar.isComma(last) || grammar.isDash(last)) {
            return acrossInsertion(last, bound);
        }
        if (grammar.lower(last).equals(")")) {
            int open = openingBracket(last, bound);
            return open > bound && phrases.endsBefore(open)
                    ? new Range(groups.startOf(phrases.start(open - 1), bound), verb)
                    : null;
        }
        return afterRelativeClause(verb, bound);
    }

    private @Nullable Range adjacent(int verb, int bound) {
        int base = phrases.start(verb - 1);
        if (grammar.quotations().covers(verb - 1)) {
            return null;
        }
        int adjunct = startOfAdjunct(base, bound);
        if (adjunct > bound && phrases.endsBefore(adjunct)) {
            return before(adjunct);
        }
        int start = groups.startOf(base, bound);
        int before = start - 1;
        if (before >= bound && (grammar.is(before, "VERB") || grammar.is(before, "ADJ") || grammar.is(before, "ADP"))) {
            Range whole = afterRelativeClause(verb, bound);
            return whole != null ? whole : new Range(start, verb);
        }
        return new Range(start, verb);
    }

    /** Where an adjunct begins that stands between subject and verb: {@code the mayor this week said}; -1 if none does. */
    private int startOfAdjunct(int base, int bound) {
        boolean preposition = base > bound
                && grammar.is(base - 1, "ADP")
                && !grammar.lower(base - 1).equals("of");
        if (groups.isTimePhrase(base)) {
            return preposition ? base - 1 : base;
        }
        return preposition && grammar.lower(base - 1).equals("in") && groups.isOccasion(base) ? base - 1 : -1;
    }

    /** A subject with a clause of its own inside: {@code everyone I met said}, {@code people close to him said}. */
    private @Nullable Range afterRelativeClause(int verb, int bound) {
        int from = verb;
        while (from > bound && !isClauseBoundary(from - 1)) {
            from--;
        }
        while (from < verb && (grammar.is(from, "ADV") || grammar.is(from, "CCONJ"))) {
            from++;
        }
        if (from >= verb
                || !phrases.startsAt(from)
                || (grammar.is(from, "PRON")
                        && phrases.end(from) - from == 1
                        && !grammar.lower(from).equals("everyone")
                        && !grammar.lower(from).equals("those"))) {
            return null;
        }
        int finite = 0;
        boolean relative = false;
        for (int i = from; i < verb; i++) {
            relative |= i > from && (grammar.isRelative(i) || grammar.is(i, "PRON"));
            finite += grammar.isFiniteVerb(i) && !grammar.is(i, "AUX") ? 1 : 0;
        }
        boolean reduced = finite == 0 || (finite == 1 && !relative && !isPlainVerb(from, verb));
        return reduced || (relative && finite <= 1) ? new Range(from, verb) : null;
    }

    /** Whether the one verb between is a main verb, rather than a participle that belongs to the noun. */
    private boolean isPlainVerb(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (grammar.isFiniteVerb(i)) {
                return !grammar.is(i + 1, "ADP");
            }
        }
        return false;
    }

    private boolean isClauseBoundary(int index) {
        String word = grammar.lower(index);
        return (grammar.is(index, "PUNCT") && !word.equals("-") && !(word.equals(".") && passage.isAttached(index)))
                || (grammar.is(index, "SCONJ") && !word.equals("that"))
                || grammar.quotations().opensAt(index)
                || grammar.quotations().closesAt(index)
                || (grammar.is(index, "CCONJ") && grammar.isFiniteVerb(index + 1));
    }

    private int openingBracket(int close, int bound) {
        for (int i = close - 1; i >= bound; i--) {
            if (grammar.lower(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Ada Reed, the head of the school, said}: the insertions between the commas, nearest first. */
    private @Nullable Range acrossInsertion(int comma, int bound) {
        boolean dash = grammar.isDash(comma);
        int end = comma;
        int close = comma;
        for (int count = 0; count < MOST_INSERTIONS; count++) {
            int open = previousMark(close - 1, bound, dash);
            if (open <= bound || open + 1 >= close) {
                return null;
            }
            Insertion insertion = Insertion.classify(grammar, open + 1, close);
            if (insertion == Insertion.NONE) {
                return null;
            }
            if (insertion == Insertion.ASIDE) {
                end = open;
            }
            int head = headBefore(open, bound);
            if (head >= 0 && !(head > bound + 1 && continuesLeft(head, bound, dash))) {
                return new Range(head, end);
            }
            close = open;
        }
        return null;
    }

    private int headBefore(int mark, int bound) {
        if (phrases.endsBefore(mark)) {
            return groups.startOf(phrases.start(mark - 1), bound);
        }
        if (grammar.lower(mark - 1).equals(")")) {
            int open = openingBracket(mark - 1, bound);
            return open > bound && phrases.endsBefore(open) ? groups.startOf(phrases.start(open - 1), bound) : -1;
        }
        return -1;
    }

    /** Whether what looks like the subject is itself an apposition to a name further left. */
    private boolean continuesLeft(int head, int bound, boolean dash) {
        int mark = head - 1;
        if (dash || !grammar.isComma(mark) || !phrases.endsBefore(mark)) {
            return false;
        }
        int further = groups.startOf(phrases.start(mark - 1), bound);
        boolean opening = further == bound
                || grammar.isComma(further - 1)
                || grammar.is(further - 1, "CCONJ")
                || grammar.is(further - 1, "SCONJ");
        return opening
                && !groups.isTimePhrase(further)
                && Insertion.classify(grammar, head, head + 1) != Insertion.NONE
                && !grammar.is(head, "PRON");
    }

    private int previousMark(int from, int bound, boolean dash) {
        int depth = 0;
        for (int i = from; i >= bound; i--) {
            String word = grammar.lower(i);
            depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
            if (depth == 0 && (dash ? grammar.isDash(i) : grammar.isComma(i))) {
                return i;
            }
            if (grammar.quotations().covers(i) && grammar.quotations().closesAt(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The subject that stands after its verb: {@code "…," said Ada Reed, the head of the school}. */
    @Nullable
    Range after(int from, int limit) {
        if (from >= limit || !phrases.startsAt(from) || grammar.quotations().covers(from)) {
            return null;
        }
        return new Range(from, groups.endOf(from, limit));
    }

    /** Whether the source is a word that stands for nobody: {@code it was said}. */
    boolean isDummy(Range source) {
        return source.to() - source.from() == 1 && DUMMIES.contains(grammar.lower(source.from()));
    }
}
