package org.colloquy.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where, right of a cue, its content begins: past hearers, places, times and occasions. */
final class OpeningFinder {
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
            "too",
            "only",
            "emotionally");
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
    private static final Set<String> CLAUSE_SUBORDINATORS =
            Set.of("if", "unless", "although", "though", "because", "once", "while", "since", "whether", "until");

    private final Grammar grammar;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final NounGroup groups;

    OpeningFinder(Grammar grammar, NounGroup groups) {
        this.grammar = grammar;
        this.quotations = grammar.quotations();
        this.phrases = grammar.phrases();
        this.groups = groups;
    }

    /** The content of a cue that stands in {@code [from, limit)}; null if none does. */
    @Nullable
    Opening find(Expression expression, int from, int limit) {
        return new Search(expression, limit).from(from);
    }

    private final class Search {
        private final Expression expression;
        private final int limit;
        private boolean hearer;
        private boolean comma;
        private boolean adjunct;

        Search(Expression expression, int limit) {
            this.expression = expression;
            this.limit = limit;
        }

        @Nullable
        Opening from(int start) {
            int at = start;
            while (at < limit) {
                Opening opening = openingAt(at);
                if (opening != null) {
                    return opening;
                }
                int next = skip(at);
                if (next <= at) {
                    return null;
                }
                at = next;
            }
            return null;
        }

        private @Nullable Opening openingAt(int at) {
            String word = grammar.lower(at);
            if (quotations.opensAt(at)) {
                return new Opening(at, quotedFrame(), comma);
            }
            if (comma) {
                return null;
            }
            if (word.equals("that") && expression.takesClause() && !phrases.covers(at + 1) && grammar.is(at, "DET")) {
                return new Opening(at, Frame.CLAUSE, false);
            }
            if (word.equals("that") && !grammar.is(at, "DET") && expression.takesClause()) {
                return new Opening(at, Frame.CLAUSE, false);
            }
            if (Words.QUESTION_WORDS.contains(word)
                    && expression.takes(Frame.WH)
                    && !(word.equals("when") || (word.equals("where") && adjunct))) {
                return new Opening(at, Frame.WH, false);
            }
            if (word.equals("to") && isInfinitive(at + 1)) {
                return expression.takes(Frame.TO) ? new Opening(at, Frame.TO, false) : null;
            }
            if (word.equals("to") && expression.takes(Frame.TO_OBJECT)) {
                return new Opening(at, Frame.OBJECT, false);
            }
            if (word.equals("as") && (expression.takes(Frame.AS) || expression.takes(Frame.AS_ONLY)) && !adjunct) {
                return new Opening(at, Frame.AS, false);
            }
            if (CLAUSE_SUBORDINATORS.contains(word) && expression.takes(Frame.CLAUSE) && !grammar.is(at, "ADV")) {
                return new Opening(at, Frame.CLAUSE, false);
            }
            if (grammar.is(at, "VERB") && word.endsWith("ing") && expression.takes(Frame.ING)) {
                return new Opening(at, Frame.ING, false);
            }
            return phraseAt(at);
        }

        private boolean isInfinitive(int at) {
            return grammar.isVerb(at)
                    || grammar.is(at, "ADV")
                    || (grammar.is(at - 1, "PART") && quotations.opensAt(at));
        }

        private Frame quotedFrame() {
            return expression.takes(Frame.QUOTE) || expression.takesClause() ? Frame.QUOTE : Frame.OBJECT;
        }

        private @Nullable Opening phraseAt(int at) {
            boolean existential =
                    grammar.lower(at).equals("there") || grammar.lower(at).equals("here");
            if (!phrases.startsAt(at) && !existential) {
                return clauseWithoutPhrase(at);
            }
            if (!existential && isTime(at) && !isSubject(at)) {
                return null;
            }
            if (takesHearer() && !hearer) {
                return objectTo(at);
            }
            Opening to = objectTo(at);
            if (to != null) {
                return to;
            }
            if (expression.takes(Frame.CLAUSE) && grammar.hasFiniteVerb(at, endOfClause(at))) {
                return new Opening(at, Frame.CLAUSE, false);
            }
            return adjunct ? null : object(at);
        }

        private boolean takesHearer() {
            return expression.takes(Frame.HEARER);
        }

        /** Whether the phrase, a time or not, is what the next verb says something of. */
        private boolean isSubject(int at) {
            int end = phrases.end(at);
            return end < limit && grammar.isFiniteVerb(end);
        }

        private int endOfClause(int at) {
            int end = at;
            while (end < limit && !grammar.lower(end).equals(";")) {
                end++;
            }
            return end;
        }

        private @Nullable Opening objectTo(int at) {
            int end = groups.endOf(at, limit);
            int to = grammar.isComma(end) ? end + 1 : end;
            boolean infinitive = grammar.lower(to).equals("to") && isInfinitive(to + 1);
            if (!infinitive) {
                return null;
            }
            if (expression.takes(Frame.HEARER_TO)
                    || expression.lemma().equals("tell")
                    || expression.lemma().equals("warn")) {
                return new Opening(to, Frame.TO, false);
            }
            return expression.takes(Frame.OBJECT_TO) ? new Opening(at, Frame.OBJECT_TO, false) : null;
        }

        private @Nullable Opening object(int at) {
            if (expression.takes(Frame.OBJECT) || expression.takes(Frame.NAMED) || expression.takes(Frame.OBJECT_TO)) {
                return expression.takes(Frame.NAMED) && !isNamed(at) ? null : new Opening(at, Frame.OBJECT, false);
            }
            if (expression.takes(Frame.OBJECT_WITH)) {
                return new Opening(at, Frame.OBJECT, false);
            }
            if (expression.takes(Frame.AS_ONLY)) {
                return hasAs(at) ? new Opening(at, Frame.OBJECT, false) : null;
            }
            boolean speech = SPEECH_NOUNS.contains(grammar.lower(phrases.end(at) - 1));
            return speech && expression.takes(Frame.OBJECT_SPEECH) ? new Opening(at, Frame.OBJECT, false) : null;
        }

        /** Whether a noun phrase is followed by what it is called. */
        private boolean isNamed(int at) {
            int end = groups.endOf(at, limit);
            return (end < limit
                            && ((phrases.startsAt(end) && !isTime(end))
                                    || quotations.opensAt(end)
                                    || grammar.is(end, "ADJ")
                                    || grammar.is(end, "VERB")
                                    || (grammar.is(end, "ADV") && grammar.is(end + 1, "ADJ"))))
                    || (phrases.end(at) - at > 2 && grammar.is(at, "PROPN") && end >= limit);
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

        private @Nullable Opening clauseWithoutPhrase(int at) {
            boolean adjective = grammar.is(at, "ADJ")
                    || grammar.is(at, "INTJ")
                    || grammar.is(at, "DET")
                    || (grammar.is(at, "CCONJ")
                            && !grammar.lower(at).equals("and")
                            && !grammar.lower(at).equals("but"))
                    || (grammar.is(at, "ADV")
                            && !TIME_ADVERBS.contains(grammar.lower(at))
                            && !grammar.is(at + 1, "PUNCT"));
            return adjective
                            && expression.takes(Frame.CLAUSE)
                            && grammar.hasFiniteVerb(at, endOfClause(at))
                            && (!takesHearer() || hearer)
                    ? new Opening(at, Frame.CLAUSE, false)
                    : null;
        }

        private boolean isTime(int at) {
            return groups.isTimePhrase(at);
        }

        /** Index after what may stand between a cue and its content; {@code at} if nothing such stands there. */
        private int skip(int at) {
            String word = grammar.lower(at);
            if (word.equals(":")) {
                comma = true;
                return at + 1;
            }
            if (grammar.isComma(at)) {
                return skipComma(at);
            }
            if (grammar.is(at, "ADV")) {
                return at + 1;
            }
            if (phrases.startsAt(at)) {
                return skipPhrase(at);
            }
            if (grammar.is(at, "ADP") && phrases.startsAt(at + 1)) {
                return skipPreposition(at);
            }
            if (grammar.is(at, "ADP") && quotations.opensAt(at + 1) && !expression.takes(Frame.OBJECT)) {
                return afterQuotation(at);
            }
            return at;
        }

        /** {@code told “Morning Talk” that}: past a title in quotation marks. */
        private int afterQuotation(int before) {
            Quotations.Quotation quotation = quotations.at(before + 1);
            return quotation != null && quotation.closed() ? quotation.close() + 1 : before;
        }

        private int skipComma(int at) {
            if (quotations.opensAt(at + 1)) {
                comma = true;
                return at + 1;
            }
            if (grammar.lower(at + 1).equals("that") && grammar.is(at + 1, "SCONJ")) {
                return at + 1;
            }
            if (grammar.is(at + 1, "ADP") || grammar.is(at + 1, "ADV") || grammar.is(at + 1, "VERB")) {
                for (int i = at + 1; i < Math.min(limit, at + 16); i++) {
                    if (grammar.isFiniteVerb(i)) {
                        return at;
                    }
                    boolean resumes = grammar.lower(i + 1).equals("that") || quotations.opensAt(i + 1);
                    if (grammar.isComma(i) && resumes) {
                        return i;
                    }
                }
            }
            return at;
        }

        private int skipPhrase(int at) {
            if (isTime(at)) {
                return phrases.end(at);
            }
            if (takesHearer() && !hearer) {
                hearer = true;
                return groups.endOf(at, limit);
            }
            return at;
        }

        private int skipPreposition(int at) {
            boolean clausal = expression.takesClause() || expression.takes(Frame.QUOTE);
            if (!clausal && !groups.isTimePhrase(at + 1) && !groups.isOccasion(at + 1)) {
                return at;
            }
            adjunct = true;
            int end = phrases.end(at + 1);
            while (end + 1 < limit
                    && (grammar.is(end, "ADP") || grammar.lower(end).equals("and"))
                    && phrases.startsAt(end + 1)) {
                end = phrases.end(end + 1);
            }
            boolean place = grammar.isComma(end) && phrases.startsAt(end + 1) && grammar.isComma(phrases.end(end + 1));
            end = place ? phrases.end(end + 1) : end;
            return grammar.isComma(end)
                            && (quotations.opensAt(end + 1)
                                    || grammar.lower(end + 1).equals("that")
                                    || place)
                    ? end + 1 - (quotations.opensAt(end + 1) ? 1 : 0)
                    : end;
        }
    }
}
