package org.colloquy.parse;

import java.util.Set;
import org.colloquy.internal.label.NameWords;

/**
 * Reads the noun phrase that ends before a verb, from its end to its beginning: its noun or name with what stands before
 * them, and the phrases with prepositions that follow, as in {@code A girl from the school at Carrow}. What it cannot
 * read for sure it does not read.
 */
final class SubjectPhrase {
    private static final int MOST_WORDS = 16;
    private static final int MOST_BEFORE_NOUN = 4;
    private static final Set<String> OWNED = Set.of("mine", "yours", "his", "hers", "ours", "theirs");
    private static final Set<String> ALONE = Set.of(
            "everybody",
            "everyone",
            "somebody",
            "someone",
            "others",
            "people",
            "mum",
            "mom",
            "dad",
            "mother",
            "father",
            "grandma",
            "grandpa",
            "granny");
    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "nothing", "neither", "no-one", "anybody", "anyone");

    private final ClauseWords words;

    SubjectPhrase(ClauseWords words) {
        this.words = words;
    }

    /** The first word of the phrase that ends with {@code last}; -1 if none can be told. */
    int start(int last) {
        int first = single(last);
        boolean joined = first > 1
                && !words.endsClause(first - 1)
                && words.plain(first - 1).equals("and");
        if (joined && !words.endsClause(first - 2)) {
            int other = single(first - 2); // Ben and Ada, or the end of a clause and another clause
            return other >= 0 && words.startsClause(other) ? other : first;
        }
        return first;
    }

    private int single(int last) {
        int end = last;
        int lowest = Math.max(0, last - MOST_WORDS);
        while (end >= lowest) {
            int core = isComplement(end) ? end : core(end);
            if (core < 0) {
                return -1;
            }
            int before = core - 1;
            if (words.startsClause(core)) {
                return isComplement(end) ? -1 : core;
            }
            if (!words.isPreposition(before)) {
                int relative = relative(before, lowest);
                if (relative < 0) {
                    return isComplement(end) ? -1 : core;
                }
                end = relative - 1;
            } else if (words.startsClause(before)) {
                return -1; // a phrase in front of the clause, and no subject behind it
            } else {
                end = words.plain(before - 1).endsWith("ing") && before > 1 ? before - 2 : before - 1;
            }
        }
        return -1;
    }

    /** {@code of them}, {@code of mine}: no subject by itself. */
    private boolean isComplement(int at) {
        boolean owned = OWNED.contains(words.plain(at)) && at > 0 && words.isPreposition(at - 1);
        return owned || words.isObjectPronoun(at);
    }

    /** The relative pronoun of the clause that holds the word; -1 if there is none. */
    private int relative(int at, int lowest) {
        for (int i = at; i > lowest && !words.endsClause(i); i--) {
            if (words.isRelative(i)) {
                return words.startsClause(i) ? -1 : i;
            }
        }
        return -1;
    }

    /** The first word of the noun with all that stands before it. */
    private int core(int last) {
        String plain = words.plain(last);
        if (NOBODY.contains(plain) || (words.isVerb(last) && !words.isName(last) && !ReportingClause.isSaying(plain))) {
            return -1;
        }
        return words.isName(last) ? name(last) : noun(last);
    }

    private int name(int last) {
        int first = last;
        while (first > 0 && !words.endsClause(first - 1) && (words.isName(first - 1) || isJoined(first - 1))) {
            first--;
        }
        if (first == 0 || words.endsSentence(first - 1)) {
            return first;
        }
        int from = determined(first - 1);
        return from < 0 ? first : from;
    }

    private boolean isJoined(int at) {
        boolean particle =
                NameWords.isParticle(words.plain(at)) && !words.isPreposition(at) && !words.isConjunction(at);
        return particle && !words.isDeterminer(at) && at > 0 && words.isName(at - 1);
    }

    private int noun(int last) {
        int from = determined(last);
        if (from >= 0) {
            return from;
        }
        String plain = words.plain(last);
        boolean alone = ALONE.contains(plain) || OWNED.contains(plain) || (plain.length() > 3 && plain.endsWith("s"));
        boolean begins = words.startsClause(last) || words.isTime(last - 1);
        return alone && begins && !words.isSubjectPronoun(last) && !words.isTime(last) ? last : -1;
    }

    /** The article, possessive or numeral before the words that end with {@code last}; -1 if there is none. */
    private int determined(int last) {
        for (int at = last; at >= Math.max(0, last - MOST_BEFORE_NOUN); at--) {
            boolean other = words.isSubjectPronoun(at)
                    || (words.isConjunction(at) && !words.isDeterminer(at))
                    || words.isPreposition(at)
                    || words.isRelative(at)
                    || (words.isTime(at) && at < last)
                    || (at < last && words.endsClause(at));
            if (other || (at == last && words.isTime(at))) {
                return -1;
            }
            boolean noun = at == last
                    && (words.plain(at).equals("one") || words.plain(at).equals("other"));
            if (words.isDeterminer(at)
                    && !(noun && at > 0 && !words.startsClause(at) && !words.isPreposition(at - 1))) {
                return words.plain(at).equals("no") ? -1 : first(at);
            }
            if (words.isPossessive(at) && words.isName(at)) {
                return name(at);
            }
            boolean participle = at < last && words.plain(at).endsWith("ed");
            if (words.isVerb(at) && !participle && at < last) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code all the bakers}, {@code my two sisters}. */
    private int first(int determiner) {
        int first = determiner;
        while (first > 0
                && words.isDeterminer(first - 1)
                && !words.endsClause(first - 1)
                && !words.plain(first - 1).equals("that")) {
            first--;
        }
        return words.plain(first).equals("no") ? -1 : first;
    }
}
