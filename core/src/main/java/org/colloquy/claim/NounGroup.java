package org.colloquy.claim;

import java.util.Set;

/**
 * Noun phrases with what belongs to them: {@code a spokeswoman for the city}, {@code Ada Reed and Ben Cole},
 * {@code Ada Reed, the head of the school}.
 */
final class NounGroup {
    /** Prepositions that tie a noun phrase to the one before more often than to the verb. */
    private static final Set<String> OF_A_NOUN = Set.of(
            "of", "for", "from", "with", "at", "in", "on", "to", "about", "by", "under", "against", "between", "among",
            "over", "into", "within", "near", "like", "behind");

    /** What may follow a name on its right without a comma. */
    private static final Set<String> OF_A_NAME = Set.of("of", "for");

    private final Grammar grammar;
    private final NounPhrases phrases;

    NounGroup(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = grammar.phrases();
    }

    /**
     * Where the group begins whose last noun phrase begins at {@code start}.
     *
     * @param bound no word before this one belongs to it
     */
    int startOf(int start, int bound) {
        int first = start;
        int safe = start;
        boolean list = false;
        while (true) {
            int before = first - 1;
            if (before < bound || grammar.quotations().closesAt(before)) {
                break;
            }
            if (isBridge(before, bound)) {
                first = phrases.start(before - 1);
            } else if (isAnd(before) && phrases.endsBefore(before) && before - 1 >= bound) {
                list = true;
                first = phrases.start(before - 1);
                continue;
            } else if (list && grammar.isComma(before) && phrases.endsBefore(before) && before - 1 >= bound) {
                first = phrases.start(before - 1);
                continue;
            } else {
                break;
            }
            safe = list ? safe : first;
        }
        return list && !standsFree(first, bound) ? safe : first;
    }

    private boolean isBridge(int index, int bound) {
        return index - 1 >= bound
                && grammar.is(index, "ADP")
                && OF_A_NOUN.contains(grammar.lower(index))
                && phrases.endsBefore(index)
                && !isTime(index - 1);
    }

    private boolean isTime(int index) {
        return Words.TIMES.contains(grammar.lower(index));
    }

    private boolean isAnd(int index) {
        return grammar.lower(index).equals("and") || grammar.lower(index).equals("or");
    }

    /** Whether a list that begins here can be a subject, rather than go on from a verb or preposition. */
    private boolean standsFree(int first, int bound) {
        int before = first - 1;
        return before < bound
                || (!grammar.is(before, "VERB") && !grammar.is(before, "ADP") && !grammar.is(before, "PART"));
    }

    /**
     * Index after the group whose first noun phrase begins at {@code start}, going right.
     *
     * @param limit no word from this one on belongs to it
     */
    int endOf(int start, int limit) {
        int end = Math.min(phrases.end(start), limit);
        boolean named = grammar.is(end - 1, "PROPN") && !grammar.is(start, "DET");
        while (end < limit) {
            if (grammar.lower(end).equals("(")) {
                end = afterBracket(end, limit);
            } else if (continuesAt(end, limit, named)) {
                end = Math.min(phrases.end(end + 1), limit);
            } else {
                break;
            }
        }
        return withApposition(end, limit);
    }

    private int afterBracket(int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + 12); i++) {
            if (grammar.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return limit;
    }

    private boolean continuesAt(int at, int limit, boolean named) {
        if (at + 1 >= limit || !phrases.startsAt(at + 1)) {
            return false;
        }
        if (grammar.lower(at).equals("and")) {
            return !beginsClause(at + 1, limit);
        }
        if (!grammar.is(at, "ADP") || isTimePhrase(at + 1)) {
            return false;
        }
        String word = grammar.lower(at);
        return named ? OF_A_NAME.contains(word) : OF_A_NOUN.contains(word) && !isOccasion(at + 1);
    }

    private boolean beginsClause(int start, int limit) {
        int end = phrases.end(start);
        return end < limit && grammar.isVerb(end);
    }

    boolean isTimePhrase(int start) {
        return isTime(phrases.end(start) - 1) || isTime(start);
    }

    /** Whether a noun phrase is where or how something was said, rather than what the one before is of. */
    boolean isOccasion(int start) {
        return Occasions.HEADS.contains(grammar.lower(phrases.end(start) - 1));
    }

    private int withApposition(int end, int limit) {
        int at = end;
        while (at + 1 < limit && grammar.isComma(at) && beginsApposition(at + 1, limit)) {
            at = endOfApposition(at + 1, limit);
        }
        return at;
    }

    private boolean beginsApposition(int at, int limit) {
        if (grammar.quotations().covers(at)) {
            return false;
        }
        if (grammar.is(at, "NUM") && (at + 1 >= limit || grammar.is(at + 1, "PUNCT"))) {
            return true;
        }
        if (grammar.lower(at).equals("of")) {
            return true;
        }
        return phrases.startsAt(at) && !grammar.is(at, "PRON") && !isTimePhrase(at) && !beginsClause(at, limit);
    }

    /** An apposition runs to the next comma, or with what belongs to it to the end. */
    private int endOfApposition(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (grammar.isComma(i) || grammar.isDash(i) || grammar.quotations().opensAt(i) || isStop(i)) {
                return i;
            }
            if (i > from && grammar.is(i, "ADP") && phrases.startsAt(i + 1) && isOccasion(i + 1)) {
                return i;
            }
        }
        return limit;
    }

    private boolean isStop(int index) {
        String word = grammar.lower(index);
        return word.equals(":")
                || word.equals(";")
                || (word.equals(".") && grammar.passage().sentenceEnd(index) - 1 == index);
    }
}
