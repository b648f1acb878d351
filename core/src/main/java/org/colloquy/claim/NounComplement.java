package org.colloquy.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a noun phrase after a cue is: the subject of a clause, an object, or an object that is to do something. */
final class NounComplement {
    private static final Set<String> SPEECH_NOUNS = Set.of(
            "thing",
            "things",
            "something",
            "nothing",
            "anything",
            "much",
            "words",
            "word",
            "yes",
            "no",
            "so",
            "everything");
    private static final Set<String> TIME_ADVERBS = Set.of(
            "earlier",
            "later",
            "recently",
            "then",
            "again",
            "today",
            "yesterday",
            "tonight",
            "now",
            "once",
            "publicly",
            "also",
            "bluntly",
            "simply",
            "flatly",
            "repeatedly",
            "privately",
            "afterward",
            "afterwards",
            "previously",
            "early",
            "late",
            "ago",
            "only");

    private static final Set<String> BETWEEN_VERBS = Set.of("and", "but", "or", "nor");

    private final Grammar grammar;
    private final NounPhrases phrases;
    private final NounGroup groups;
    private final Expression expression;
    private final int limit;

    NounComplement(Grammar grammar, NounGroup groups, Expression expression, int limit) {
        this.grammar = grammar;
        this.phrases = grammar.phrases();
        this.groups = groups;
        this.expression = expression;
        this.limit = limit;
    }

    /** Whether what stands here can follow the "to" of an infinitive. */
    boolean isInfinitive(int at) {
        boolean quoted = grammar.is(at - 1, "PART") && grammar.quotations().opensAt(at);
        return grammar.isVerb(at) || grammar.is(at, "ADV") || quoted;
    }

    /** {@code advised them to rest}: a word that is a noun as well. */
    private boolean isBareNoun(int at) {
        boolean noun = grammar.is(at, "NOUN") && phrases.startsAt(at) && phrases.end(at) == at + 1;
        return noun && !grammar.lower(at).endsWith("s");
    }

    /** Whether the phrase is what the next verb says something of. */
    boolean isSubject(int at) {
        int end = phrases.end(at);
        return end < limit && grammar.isFiniteVerb(end);
    }

    /** {@code urged the council to act}; null if no infinitive follows the phrase, or the expression takes none. */
    @Nullable
    Opening withInfinitive(int at) {
        int end = phrases.covers(at) ? groups.endOf(at, limit) : at;
        int to = grammar.isComma(end) ? end + 1 : end;
        boolean verb = isInfinitive(to + 1) || (expression.takes(Frame.OBJECT_TO) && isBareNoun(to + 1));
        if (!grammar.lower(to).equals("to") || !verb) {
            return null;
        }
        if (expression.takes(Frame.HEARER_TO)) {
            return new Opening(to, Frame.TO, false);
        }
        return expression.takes(Frame.OBJECT_TO) ? new Opening(at, Frame.OBJECT_TO, false) : null;
    }

    /** Whether the phrase has a verb of its own, those of relative clauses aside. */
    boolean isClause(int at) {
        int needed = 1;
        int i = at + 1;
        while (i < limit) {
            if (isRelative(i)) {
                needed++;
            } else if (grammar.isFiniteVerb(i)) {
                needed--;
            } else if (grammar.isComma(i) && beginsOwnClause(i + 1)) {
                return false;
            }
            if (needed == 0) {
                return true;
            }
            i = Math.max(i, endOfInsertion(i)) + 1;
        }
        return false;
    }

    /** {@code the man who}, {@code the things she}: the next verb is not the phrase's own. */
    private boolean isRelative(int index) {
        boolean pronoun = grammar.isRelative(index) || grammar.lower(index).equals("who");
        boolean contact = phrases.startsAt(index) && phrases.endsBefore(index) && grammar.is(index, "PRON");
        return pronoun || contact;
    }

    private boolean beginsOwnClause(int at) {
        return at < limit && phrases.startsAt(at) && isSubject(at);
    }

    /** Index of the mark that closes the insertion which the one here opens; 0 if none is opened. */
    private int endOfInsertion(int mark) {
        if (grammar.isDash(mark)) {
            return next(mark, true, 0);
        }
        if (!grammar.isComma(mark)) {
            return 0;
        }
        Insertion insertion = Insertion.classify(grammar, mark + 1, Math.min(limit, mark + 2));
        boolean parted = insertion == Insertion.ASIDE || expression.takes(Frame.OBJECT);
        return parted ? next(mark, false, limit) : 0;
    }

    private int next(int mark, boolean dash, int otherwise) {
        for (int i = mark + 1; i < limit; i++) {
            if (dash ? grammar.isDash(i) : grammar.isComma(i)) {
                return i;
            }
        }
        return otherwise;
    }

    /** Whether a clause begins here that does not begin with a noun phrase: {@code too much is made of it}. */
    boolean isClauseWithoutPhrase(int at) {
        String word = grammar.lower(at);
        boolean conjunction = grammar.is(at, "CCONJ") && !BETWEEN_VERBS.contains(word);
        boolean adverb = grammar.is(at, "ADV") && !TIME_ADVERBS.contains(word) && !grammar.is(at + 1, "PUNCT");
        boolean opens =
                grammar.is(at, "ADJ") || grammar.is(at, "INTJ") || grammar.is(at, "DET") || conjunction || adverb;
        return opens && expression.takes(Frame.CLAUSE) && grammar.hasFiniteVerb(at, limit);
    }

    /** Whether the phrase is what the expression is said of. */
    boolean isObject(int at) {
        if (expression.takes(Frame.NAMED)) {
            return isNamed(at);
        }
        if (expression.takes(Frame.OBJECT)
                || expression.takes(Frame.OBJECT_TO)
                || expression.takes(Frame.OBJECT_WITH)) {
            return true;
        }
        if (expression.takes(Frame.AS_ONLY)) {
            return hasAs(at);
        }
        boolean speech = phrases.covers(at) && SPEECH_NOUNS.contains(grammar.lower(phrases.end(at) - 1));
        return speech && expression.takes(Frame.OBJECT_SPEECH);
    }

    /** Whether a noun phrase is followed by what it is called. */
    private boolean isNamed(int at) {
        if (!phrases.covers(at)) {
            return false;
        }
        int end = groups.endOf(at, limit);
        if (end >= limit) {
            return phrases.end(at) - at > 2 && grammar.is(at, "PROPN");
        }
        boolean name = phrases.startsAt(end) && !groups.isTimePhrase(end);
        boolean adjective = grammar.is(end, "ADJ") || grammar.is(end, "VERB");
        boolean adverb = grammar.is(end, "ADV") && grammar.is(end + 1, "ADJ");
        return name || adjective || adverb || grammar.quotations().opensAt(end);
    }

    private boolean hasAs(int at) {
        for (int i = at + 1; i < limit; i++) {
            if (grammar.lower(i).equals("as")) {
                return true;
            }
            if (grammar.isFiniteVerb(i) || grammar.isComma(i)) {
                return false;
            }
        }
        return false;
    }
}
