package org.colloquy.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds where content that stands right of its cue ends: at the end of the sentence, unless the cue's clause goes on. */
final class ContentEnd {
    private static final Set<String> LOOSE = Set.of(
            "after", "since", "while", "though", "although", "because", "when", "until", "before", "whereas", "as");
    private static final Set<String> OF_A_TIME = Set.of("in", "on", "at", "during", "since", "via", "until", "by");
    private static final Set<String> OF_AN_OBJECT = Set.of("of", "for", "as", "with");
    /** Stances whose verbs, with an object, may as well be part of what is reported. */
    private static final Set<Stance> LIKE_ANY_VERB =
            Set.of(Stance.SAY, Stance.EXPRESS, Stance.SUPPORT, Stance.DESCRIBE, Stance.ASK, Stance.DISMISS);

    private static final Set<String> SPEAKER = Set.of("i", "we");

    private static final int LONGEST_BRACKET = 60;

    private final Grammar grammar;
    private final NounGroup groups;
    private final Quotations quotations;
    private final Map<Integer, CueMatch> cues = new HashMap<>();

    /**
     * An end finder.
     *
     * @param cues those of the paragraph that have content of their own: where they begin, another's content may end
     */
    ContentEnd(Grammar grammar, NounGroup groups, Iterable<CueMatch> cues) {
        this.grammar = grammar;
        this.groups = groups;
        this.quotations = grammar.quotations();
        cues.forEach(cue -> this.cues.put(cue.words().from(), cue));
    }

    /**
     * Index after the content.
     *
     * @param subordinate whether the cue's own clause depends on one that comes after it: {@code When she said …, he left}
     * @param relative whether the cue's subject is a relative pronoun: {@code Ada, who said …, left}
     */
    int of(CueMatch cue, Opening opening, boolean subordinate, boolean relative) {
        return new Scan(cue, opening, subordinate, relative).end();
    }

    /** Index after the sentence of a word, without the marks at its end. */
    static int endOfSentence(Grammar grammar, int index) {
        int end = grammar.passage().sentenceEnd(index);
        while (end - 1 > index && isFinalMark(grammar, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isFinalMark(Grammar grammar, int index) {
        String word = grammar.lower(index);
        boolean mark = word.equals(".") || word.equals("!") || word.equals("?");
        return !grammar.quotations().covers(index) && (mark || (word.equals(")") && !hasOpening(grammar, index)));
    }

    private static boolean hasOpening(Grammar grammar, int close) {
        int start = Math.max(grammar.passage().sentenceStart(close), close - LONGEST_BRACKET);
        for (int i = close; i >= start; i--) {
            if (grammar.lower(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** One way through a content. */
    private final class Scan {
        private final CueMatch cue;
        private final Opening opening;
        private final boolean subordinate;
        private final boolean relative;
        private final int limit;
        private boolean inRelative;

        Scan(CueMatch cue, Opening opening, boolean subordinate, boolean relative) {
            this.cue = cue;
            this.opening = opening;
            this.subordinate = subordinate;
            this.relative = relative;
            limit = endOfSentence(grammar, opening.start());
        }

        int end() {
            int at = opening.start();
            while (at < limit) {
                Quotations.Quotation quotation = quotations.at(at);
                if (quotation != null && quotation.open() == at) {
                    int end = Math.max(at + 1, quotation.range().to());
                    if (end >= limit || endsWith(quotation, end)) {
                        return end;
                    }
                    at = end;
                } else if (afterInsertion(at) > 0) {
                    at = afterInsertion(at);
                } else if (at > opening.start() && endsAt(at)) {
                    return at;
                } else {
                    inRelative |= at > opening.start() && isAside(at);
                    at++;
                }
            }
            return limit;
        }

        private boolean endsWith(Quotations.Quotation quotation, int end) {
            boolean first = opening.frame() == Frame.QUOTE && quotation.open() == opening.start();
            boolean comma = grammar.isComma(quotation.close() - 1);
            boolean concession = comma && LOOSE.contains(grammar.lower(end)) && isCueClause(end + 1);
            return (first && isWhole(quotation)) || (subordinate && comma && hasClause(end)) || concession;
        }

        /** Whether nothing after the quotation belongs to the same clause. */
        private boolean isWhole(Quotations.Quotation quotation) {
            int after = quotation.close() + 1;
            String last = grammar.lower(quotation.close() - 1);
            boolean stopped = last.equals(",") || last.equals(".") || last.equals("?") || last.equals("!");
            boolean goesOn = grammar.is(after, "CCONJ") && quoteSoon(after + 1);
            return (stopped && !goesOn) || grammar.isComma(after);
        }

        private boolean quoteSoon(int from) {
            return quotations.opensAt(from) || quotations.opensAt(from + 1) || quotations.opensAt(from + 2);
        }

        private boolean endsAt(int at) {
            if (grammar.isComma(at)) {
                return endsAtComma(at + 1);
            }
            if (grammar.is(at, "CCONJ")) {
                return isNextCue(at + 1) || isCueClause(at + 1) || (!opening.isClause() && endsCoordinate(at + 1));
            }
            if (grammar.isDash(at) && !quotations.opensAt(at + 1)) {
                return !opening.isClause() || (subordinate && hasClause(at + 1));
            }
            String word = grammar.lower(at);
            if (word.equals("(")) {
                return grammar.isRelative(at + 1);
            }
            if (word.equals(")")) {
                return !hasOpeningAfter(at);
            }
            if (word.equals(";")) {
                return true;
            }
            return opening.frame() == Frame.OBJECT && endsObject(at, word);
        }

        private boolean hasOpeningAfter(int close) {
            for (int i = close - 1; i >= Math.max(opening.start(), close - LONGEST_BRACKET); i--) {
                if (grammar.lower(i).equals("(")) {
                    return true;
                }
            }
            return false;
        }

        /** What comes after a noun phrase and tells when or where it was said. */
        private boolean endsObject(int at, String word) {
            if (Words.isDay(word)) {
                return !grammar.is(at - 1, "ADP")
                        && !grammar.is(at - 1, "DET")
                        && !grammar.lower(at + 1).equals("'s");
            }
            if (LOOSE.contains(word) && !grammar.is(at, "ADV") && hasClause(at + 1)) {
                return !word.equals("as");
            }
            boolean phrase = OF_A_TIME.contains(word)
                    && grammar.is(at, "ADP")
                    && grammar.phrases().startsAt(at + 1);
            return phrase && (groups.isTimePhrase(at + 1) || groups.isOccasion(at + 1));
        }

        /** Whether after "and" a clause begins that is not part of an infinitive or relative clause. */
        private boolean endsCoordinate(int at) {
            if (hasClause(at)) {
                return true;
            }
            int verb = grammar.is(at, "ADV") ? at + 1 : at;
            boolean inflected = grammar.is(verb, "AUX")
                    || grammar.lower(verb).endsWith("ed")
                    || grammar.lower(verb).endsWith("s");
            boolean infinitive = opening.frame() == Frame.TO || opening.frame() == Frame.OBJECT_TO;
            return isNewClause(at) && !inRelative && (inflected || !infinitive);
        }

        private boolean endsAtComma(int next) {
            String word = grammar.lower(next);
            if (isParticipleCue(next) || isListed(next) || word.equals("according")) {
                return true;
            }
            if (grammar.is(next, "CCONJ")) {
                return isNextCue(next + 1)
                        || isSpeakersClause(next + 1)
                        || grammar.lower(next + 1).equals("according")
                        || isCueClause(next + 1)
                        || (!opening.isClause() && endsCoordinate(next + 1));
            }
            if (LOOSE.contains(word) && isCueClause(next + 1)) {
                return true;
            }
            if ((subordinate && hasClause(next)) || (relative && grammar.isFiniteVerb(next))) {
                return true;
            }
            return !opening.isClause() && endsPhrase(next, word);
        }

        /** {@code The council says it is safe, but I doubt it}: whoever speaks takes the word again. */
        private boolean isSpeakersClause(int at) {
            boolean cited = cue.use() == CueMatch.Use.PASSIVE
                    || !SPEAKER.contains(grammar.lower(cue.words().from() - 1));
            return cited && SPEAKER.contains(grammar.lower(at)) && hasClause(at);
        }

        private boolean endsPhrase(int next, String word) {
            boolean participle = grammar.is(next, "VERB") && word.endsWith("ing") && !word.equals("including");
            if (opening.frame() != Frame.OBJECT) {
                return false;
            }
            boolean listed = grammar.is(next, "VERB")
                    && grammar.isFiniteVerb(next)
                    && grammar.phrases().startsAt(next + 1);
            return isAside(next) || participle || listed || LOOSE.contains(word);
        }

        private boolean isAside(int index) {
            String word = grammar.lower(index);
            boolean relative = (grammar.isRelative(index) && !word.equals("that")) || word.equals("when");
            return relative || word.equals("who");
        }

        /** {@code accused the man, who is well known, of}: index of the preposition; 0 if none comes. */
        private int afterInsertion(int comma) {
            if (opening.frame() != Frame.OBJECT || !grammar.isComma(comma) || !isAside(comma + 1)) {
                return 0;
            }
            for (int i = comma + 1; i < limit; i++) {
                if (grammar.isComma(i)) {
                    return OF_AN_OBJECT.contains(grammar.lower(i + 1)) ? i + 1 : 0;
                }
            }
            return 0;
        }

        /** {@code voiced hope that …, praised the club and asked …}: a cue that is followed by what it takes. */
        private boolean isListed(int at) {
            CueMatch next = cues.get(at);
            if (next == null || !grammar.is(at, "VERB")) {
                return false;
            }
            boolean past = next.form() == VerbForm.PAST && cue.form() == VerbForm.PAST;
            return past && isNextCue(at) && takesObjectOnly(next);
        }

        private boolean takesObjectOnly(CueMatch next) {
            return next.expression().takes(Frame.OBJECT)
                    && !next.expression().takes(Frame.CLAUSE)
                    && grammar.phrases().startsAt(next.words().to());
        }

        /** Whether a cue begins here that has the subject of this one. */
        private boolean isNextCue(int at) {
            CueMatch next = cues.get(at);
            if (next == null) {
                return false;
            }
            boolean says =
                    next.expression().canFollowContent() || next.expression().takes(Frame.TO);
            boolean plain = LIKE_ANY_VERB.contains(next.expression().stance());
            return sameForm(next) && (!opening.isClause() || says || !plain);
        }

        private boolean sameForm(CueMatch next) {
            if (next.form() == VerbForm.ING || cue.form() == VerbForm.ING) {
                return next.form() == cue.form() || cue.use() == CueMatch.Use.FINITE;
            }
            boolean infinitives = next.form() == VerbForm.BASE && cue.use() != CueMatch.Use.INFINITIVE;
            return !infinitives || cue.form() == VerbForm.BASE;
        }
    }

    private boolean isParticipleCue(int at) {
        int verb = at;
        while (grammar.is(verb, "ADV")) {
            verb++;
        }
        boolean participle = grammar.lower(verb).endsWith("ing") && grammar.is(verb, "VERB");
        return participle && (cues.containsKey(verb) || cues.containsKey(at));
    }

    /** Whether a clause with a reporting verb of its own begins here. */
    private boolean isCueClause(int at) {
        if (!grammar.phrases().startsAt(at)) {
            return false;
        }
        int end = grammar.phrases().end(at);
        CueMatch cue = cues.get(end);
        return cue != null && cue.form() != VerbForm.ING && grammar.passage().sentenceEnd(at) > end;
    }

    private boolean isNewClause(int at) {
        if (grammar.isFiniteVerb(at)) {
            return !grammar.lower(at).endsWith("ed") || !grammar.is(at - 2, "ADJ");
        }
        return (grammar.is(at, "ADV") && grammar.isFiniteVerb(at + 1)) || hasClause(at);
    }

    /** Whether a noun phrase and its verb stand here. */
    private boolean hasClause(int at) {
        if (!grammar.phrases().startsAt(at)) {
            return false;
        }
        int end = grammar.phrases().end(at);
        while (grammar.is(end, "ADV")) {
            end++;
        }
        return grammar.isFiniteVerb(end) && grammar.passage().sentenceEnd(at) > end;
    }
}
