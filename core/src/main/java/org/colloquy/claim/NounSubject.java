package org.colloquy.claim;

import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of a noun that stands as a subject with its content behind it: {@code Her claim that the oven was old} |
 * {@code surprised him}. The content has verbs of its own: one for its clause and one for each clause within.
 */
final class NounSubject {
    /** No verb farther away than this is looked for, so that the time stays linear in the text. */
    private static final int REACH = 60;

    private final Grammar grammar;
    private final NounPhrases phrases;
    private final int limit;
    private int needed;
    private int content = -1;
    private int verb = -1;

    private NounSubject(Grammar grammar, int limit, int needed) {
        this.grammar = grammar;
        this.phrases = grammar.phrases();
        this.limit = limit;
        this.needed = needed;
    }

    /**
     * What a noun with its content is the subject of.
     *
     * @param content index after the content of the noun
     * @param verb where the verb begins, with its adverbs
     */
    record End(int content, int verb) {}

    /**
     * The end of a noun’s content.
     *
     * @param start where the noun’s phrase begins
     * @param from where its content begins, with "that" or "to"
     * @return null if the noun is no subject
     */
    static @Nullable End of(Grammar grammar, int start, int from) {
        int bound = grammar.passage().sentenceStart(start);
        boolean object = start > bound
                && (grammar.isVerb(start - 1) || grammar.is(start - 1, "ADP") || grammar.is(start - 1, "PART"));
        if (object) {
            return null;
        }
        int limit = Math.min(from + REACH, ContentEnd.endOfSentence(grammar, from));
        NounSubject search = new NounSubject(grammar, limit, grammar.lower(from).equals("to") ? 0 : 1);
        search.scan(from + 1);
        return search.verb < 0 ? null : new End(search.content, search.verb);
    }

    private void scan(int from) {
        int at = from;
        while (at < limit && !(verb >= 0 && endsMainClause(at))) {
            int close = grammar.isComma(at) ? endOfInsertion(at) : 0;
            if (close > 0) {
                if (needed == 0 && isFinite(afterAdverbs(close + 1))) {
                    content = at;
                    verb = close + 1;
                    return;
                }
                at = close;
            } else if (opensClause(at)) {
                needed++;
            } else if (isFinite(at) && !grammar.quotations().covers(at)) {
                count(at);
            } else if (isFinite(at)) {
                needed = Math.max(0, needed - 1);
            }
            at++;
        }
    }

    /** {@code the bus was late have been}: an adverb between two auxiliaries does not make the second belong to the first. */
    private boolean isFinite(int at) {
        boolean have = grammar.is(at, "AUX") && grammar.lower(at).equals("have");
        return grammar.isFiniteVerb(at) || (have && Words.BE.contains(grammar.lower(grammar.beforeAdverbs(at))));
    }

    private boolean endsMainClause(int at) {
        return grammar.isComma(at) || grammar.is(at, "CCONJ") || opensClause(at);
    }

    private void count(int at) {
        if (needed > 0) {
            needed--;
        } else if (verb < 0 || isMoreLikely(at)) {
            verb = beforeAdverbs(at);
            content = verb;
        }
    }

    /** {@code bread baked in London | drew}, {@code the oven was old | was}: the verb found first was not the noun’s. */
    private boolean isMoreLikely(int at) {
        boolean earlierReduced = isReduced(verb);
        return !isReduced(at) && (earlierReduced || !phrases.endsBefore(beforeAdverbs(at)));
    }

    /** {@code bread baked in London}: a participle that belongs to the noun before it. */
    private boolean isReduced(int at) {
        return grammar.is(at, "VERB")
                && phrases.endsBefore(at)
                && grammar.lower(at).endsWith("ed")
                && grammar.is(at + 1, "ADP");
    }

    private boolean opensClause(int at) {
        if (grammar.isRelative(at) || grammar.lower(at).equals("who") || grammar.is(at, "SCONJ")) {
            return true;
        }
        if (grammar.is(at, "CCONJ")) {
            int next = afterAdverbs(at + 1);
            return isFinite(next) || hasClause(next);
        }
        boolean question = Words.QUESTION_WORDS.contains(grammar.lower(at)) && !grammar.is(at, "DET");
        boolean contact = grammar.is(at, "PRON") && phrases.startsAt(at) && phrases.endsBefore(at);
        return question || contact;
    }

    private boolean hasClause(int at) {
        return phrases.startsAt(at) && isFinite(afterAdverbs(phrases.end(at)));
    }

    /** Index of the comma that closes what the one here opens; 0 if no insertion begins here. */
    private int endOfInsertion(int comma) {
        int next = comma + 1;
        boolean opens = grammar.is(next, "VERB")
                || grammar.is(next, "ADP")
                || grammar.isRelative(next)
                || grammar.lower(next).equals("who")
                || hasClause(next);
        for (int i = next; opens && i < limit; i++) {
            if (grammar.isComma(i)) {
                return i;
            }
        }
        return 0;
    }

    private int afterAdverbs(int from) {
        int at = from;
        while (at < limit && grammar.is(at, "ADV")) {
            at++;
        }
        return at;
    }

    /** Where the verb at {@code at} begins with the adverbs that hardly belong to the clause before. */
    private int beforeAdverbs(int at) {
        int from = at;
        while (grammar.is(from - 1, "ADV")
                && (grammar.lower(from - 1).endsWith("ly")
                        || grammar.lower(from - 1).equals("also"))) {
            from--;
        }
        return from;
    }
}
