package org.colloquy.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that name whose claim it is, left or right of the cue. */
final class SourceFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
    private static final Set<String> DUMMIES = Set.of("there", "what");

    private final Grammar grammar;
    private final Passage passage;
    private final NounPhrases phrases;
    private final NounGroup groups;
    private final PartedSubject parted;

    /** Where the nouns begin that are, with their content, the subject of a verb; by the place of the verb. */
    private final Map<Integer, Integer> nounSubjects = new HashMap<>();

    SourceFinder(Grammar grammar, List<NounCues.Owned> nouns) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.phrases = grammar.phrases();
        this.groups = new NounGroup(grammar);
        this.parted = new PartedSubject(grammar, groups);
        nouns.stream()
                .filter(noun -> noun.subject() != null)
                .forEach(noun -> nounSubjects.put(noun.subject().verb(), noun.start()));
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
        Integer noun = nounSubjects.get(verb);
        if (noun != null) {
            return new Range(noun, verb);
        }
        if (grammar.isRelative(last) || grammar.lower(last).equals("who")) {
            return new Range(last, last + 1);
        }
        if (isFloating(last) && phrases.endsBefore(last)) {
            Range subject = before(last);
            return subject == null ? null : new Range(subject.from(), verb);
        }
        if (phrases.endsBefore(verb)) {
            return adjacent(verb, bound);
        }
        if (grammar.isComma(last) || grammar.isDash(last)) {
            return parted.before(last, bound);
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
        if (base == verb - 1 && PRONOUNS.contains(grammar.lower(base))) {
            return new Range(base, verb);
        }
        int adjunct = startOfAdjunct(base, bound);
        if (adjunct > bound && phrases.endsBefore(adjunct)) {
            return before(adjunct);
        }
        int start = withParticiple(groups.startOf(base, bound), bound);
        int before = start - 1;
        if (before >= bound && grammar.is(before, "ADP") && before == firstOfClause(bound)) {
            return nameAfterAdjunct(base, verb, start);
        }
        if (before >= bound && (grammar.is(before, "VERB") || grammar.is(before, "ADJ") || grammar.is(before, "ADP"))) {
            Range whole = afterRelativeClause(verb, bound);
            return whole != null ? whole : new Range(start, verb);
        }
        return new Range(start, verb);
    }

    private int firstOfClause(int bound) {
        return grammar.is(bound, "CCONJ") ? bound + 1 : bound;
    }

    /** {@code restructuring experts said}: an adjective made of a verb, at the beginning of the clause. */
    private int withParticiple(int start, int bound) {
        int before = start - 1;
        String word = grammar.lower(before);
        boolean participle =
                before >= bound && grammar.is(before, "VERB") && (word.endsWith("ing") || word.endsWith("ed"));
        boolean opens = before == bound
                || (before > bound && (grammar.is(before - 1, "PUNCT") || grammar.is(before - 1, "CCONJ")));
        return participle && opens && grammar.is(start, "NOUN") ? before : start;
    }

    /** {@code In a radio interview Reed said}: the name at the end of what looks like one phrase. */
    private Range nameAfterAdjunct(int base, int verb, int start) {
        for (int i = verb - 1; i > base; i--) {
            if (grammar.is(i - 1, "NOUN") && grammar.is(i, "PROPN")) {
                return new Range(i, verb);
            }
        }
        return new Range(start, verb);
    }

    /** {@code the three all said}. */
    private boolean isFloating(int index) {
        String word = grammar.lower(index);
        return grammar.is(index, "DET") && (word.equals("all") || word.equals("both") || word.equals("each"));
    }

    /** Where an adjunct begins that stands between subject and verb: {@code the mayor this week said}; -1 if none does. */
    private int startOfAdjunct(int base, int bound) {
        boolean preposition = base > bound
                && grammar.is(base - 1, "ADP")
                && !grammar.lower(base - 1).equals("of");
        if (groups.isTimePhrase(base)) {
            return preposition ? base - 1 : grammar.is(base - 1, "ADV") ? base - 1 : base;
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

    /** The subject that stands after its verb: {@code "…," said Ada Reed, the head of the school}. */
    @Nullable
    Range after(int from, int limit) {
        if (from >= limit || !phrases.startsAt(from) || grammar.quotations().covers(from)) {
            return null;
        }
        return new Range(from, groups.endOf(from, limit));
    }

    /** The same without what a comma parts from it. */
    Range afterWithoutApposition(int from, int limit) {
        return new Range(from, groups.endOfCore(from, limit));
    }

    /** Whether the source is a word that stands for nobody: {@code it was said}. */
    boolean isDummy(Range source) {
        return source.to() - source.from() == 1 && DUMMIES.contains(grammar.lower(source.from()));
    }
}
