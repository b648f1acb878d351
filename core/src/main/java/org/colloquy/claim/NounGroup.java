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

    private static final Set<String> AT_AN_OCCASION = Set.of("in", "on", "at", "during", "via");
    private static final int LONGEST_BRACKET = 9;

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
        int pair = start;
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
                pair = first;
                continue;
            } else if (list && grammar.isComma(before) && phrases.endsBefore(before) && before - 1 >= bound) {
                first = phrases.start(before - 1);
                continue;
            } else {
                break;
            }
            safe = list ? safe : first;
        }
        if (!list || standsFree(first, bound)) {
            return first;
        }
        return standsFree(pair, bound) ? pair : safe;
    }

    private boolean isBridge(int index, int bound) {
        return index - 1 >= bound
                && grammar.is(index, "ADP")
                && OF_A_NOUN.contains(grammar.lower(index))
                && phrases.endsBefore(index)
                && !isTime(index - 1);
    }

    private boolean isTime(int index) {
        return Words.isTime(grammar.lower(index));
    }

    private boolean isAnd(int index) {
        String word = grammar.lower(index);
        return word.equals("and") || word.equals("or") || word.equals("nor");
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
        return withApposition(endOfCore(start, limit), limit);
    }

    /** The same without appositions. */
    int endOfCore(int start, int limit) {
        int end = Math.min(phrases.end(start), limit);
        boolean named = grammar.is(end - 1, "PROPN") && !grammar.is(start, "DET");
        while (end < limit) {
            if (grammar.lower(end).equals("(")) {
                int after = afterBracket(end, limit);
                if (after == end) {
                    break;
                }
                end = after;
            } else if (continuesAt(end, limit, named)) {
                end = Math.min(phrases.end(end + 1), limit);
            } else {
                break;
            }
        }
        return end;
    }

    private int afterBracket(int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
            if (grammar.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return open;
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

    /** Whether a noun phrase is a time: {@code last week}, {@code Monday night}, {@code May 3}, {@code 2015}. */
    boolean isTimePhrase(int start) {
        if (Words.POSSESSIVES.contains(grammar.lower(start))) {
            return false;
        }
        int head = phrases.end(start) - 1;
        String word = grammar.lower(head);
        boolean year =
                grammar.is(head, "NUM") && word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return isTime(head) || (isTime(start) && grammar.is(head, "NUM")) || year;
    }

    /** Whether a noun phrase is where or how something was said, rather than what the one before is of. */
    boolean isOccasion(int start) {
        int head = phrases.end(start) - 1;
        boolean name =
                Character.isUpperCase(grammar.passage().token(head).text().charAt(0));
        return !name && Occasions.isOccasion(grammar.lower(head));
    }

    private int withApposition(int end, int limit) {
        int at = end;
        boolean apposition = false;
        while (at + 1 < limit && grammar.isComma(at) && beginsApposition(at + 1, limit)) {
            boolean indefinite = grammar.is(at + 1, "DET");
            if (apposition && indefinite) {
                return at;
            }
            apposition = apposition || indefinite;
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
            if (i > from && AT_AN_OCCASION.contains(grammar.lower(i)) && phrases.startsAt(i + 1) && isOccasion(i + 1)) {
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
