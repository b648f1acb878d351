package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.claim.CueMatch.Use;

/** Finds where a passage uses an expression of the lexicon as a verb. */
final class CueFinder {
    private static final int LONGEST_GAP = 4;

    private static final Set<String> GO = Set.of("go", "goes", "went", "gone", "going");

    /** Verbs by which the next one does not come about: {@code refused to say}. */
    private static final Set<String> REFUSALS = Set.of(
            "decline",
            "declines",
            "declined",
            "refuse",
            "refuses",
            "refused",
            "fail",
            "fails",
            "failed",
            "avoid",
            "avoided",
            "avoids",
            "stopped",
            "stops",
            "resist",
            "resisted");

    private static final Set<String> HAVE = Set.of("have", "has", "had");

    /** Verbs that say how the next one is done: {@code appeared to suggest}, {@code went on to say}. */
    private static final Set<String> MANNERS = Set.of(
            "appear",
            "appears",
            "appeared",
            "seem",
            "seems",
            "seemed",
            "continue",
            "continues",
            "continued",
            "begin",
            "begins",
            "began",
            "start",
            "starts",
            "started",
            "went",
            "goes",
            "like",
            "likes",
            "liked",
            "used",
            "came",
            "comes",
            "want",
            "wants",
            "wanted",
            "going",
            "tend",
            "tends",
            "tended",
            "keep",
            "keeps",
            "kept",
            "try",
            "tries",
            "tried",
            "dare",
            "dared",
            "dares",
            "hesitated",
            "seeming");

    private final Grammar grammar;
    private final Lexicon lexicon;

    CueFinder(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    List<CueMatch> find(Range paragraph) {
        List<CueMatch> found = new ArrayList<>();
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            for (Lexicon.Entry entry : lexicon.startingWith(grammar.lower(i))) {
                int end = isVerb(i) ? endOfTail(i, entry.expression().tail()) : -1;
                if (end > 0) {
                    found.add(match(i, end, entry));
                }
            }
        }
        return found;
    }

    private boolean isVerb(int index) {
        return grammar.is(index, "VERB") && !grammar.phrases().covers(index);
    }

    /** Index after the words that belong to the verb at {@code head}, -1 if they are not there. */
    private int endOfTail(int head, List<String> tail) {
        int limit = grammar.passage().sentenceEnd(head);
        int at = head + 1;
        for (int i = 0; i < tail.size(); i++) {
            String word = tail.get(i);
            if (word.equals(Expression.GAP)) {
                at = endOfGap(at, tail.get(++i), limit);
            } else {
                if (!grammar.lower(at).equals(word) && (grammar.is(at, "ADV") || Words.isDay(grammar.lower(at)))) {
                    at++;
                }
                at = at < limit && grammar.lower(at).equals(word) ? at + 1 : -1;
            }
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private int endOfGap(int from, String word, int limit) {
        for (int at = from; at < Math.min(limit, from + LONGEST_GAP + 1); at++) {
            if (grammar.lower(at).equals(word)) {
                return at + 1;
            }
            if (grammar.is(at, "PUNCT") || grammar.isFiniteVerb(at)) {
                return -1;
            }
        }
        return -1;
    }

    private CueMatch match(int head, int end, Lexicon.Entry entry) {
        Group group = new Group(head);
        Use use = group.use(entry.form());
        int after = entry.expression().canFollowContent()
                ? afterTime(end, grammar.passage().sentenceEnd(head))
                : end;
        return new CueMatch(entry.expression(), new Range(group.start, after), head, use, entry.form(), group.negated);
    }

    /** {@code said Monday night}, {@code said then}, {@code said this week}, {@code said in an interview}. */
    private int afterTime(int from, int limit) {
        NounPhrases phrases = grammar.phrases();
        if (from >= limit || grammar.quotations().covers(from)) {
            return from;
        }
        if (phrases.startsAt(from) && phrases.end(from) <= limit) {
            boolean day = Words.isDay(grammar.lower(from)) && phrases.end(from) - from <= 2;
            boolean near =
                    grammar.lower(from).equals("this") || grammar.lower(from).equals("last");
            boolean time = Words.isTime(grammar.lower(phrases.end(from) - 1));
            boolean subject = grammar.isFiniteVerb(phrases.end(from));
            return time && (day || near) && !subject ? phrases.end(from) : from;
        }
        if (grammar.is(from, "ADV") && isManner(grammar.lower(from))) {
            return isEnd(from + 1) ? from + 1 : from;
        }
        boolean interview = grammar.lower(from).equals("in")
                && phrases.startsAt(from + 1)
                && grammar.lower(phrases.end(from + 1) - 1).equals("interview");
        return interview ? phrases.end(from + 1) : from;
    }

    private static boolean isManner(String adverb) {
        return adverb.endsWith("ly") || adverb.equals("then") || adverb.equals("later") || adverb.equals("earlier");
    }

    /** Whether the cue's clause ends here, or its content begins. */
    private boolean isEnd(int index) {
        return grammar.is(index, "PUNCT")
                || grammar.quotations().opensAt(index)
                || grammar.lower(index).equals("that");
    }

    /** The auxiliaries, adverbs and catenatives before a verb. */
    private final class Group {
        private int start;
        private boolean negated;
        private boolean passive;
        private boolean auxiliary;
        private boolean infinitive;
        private int firstAuxiliary = -1;

        Group(int head) {
            start = head;
            int limit = grammar.passage().sentenceStart(head);
            for (int at = head - 1; at >= limit && belongs(at); at--) {
                start = at;
            }
            String before = grammar.lower(start - 1);
            negated |= before.equals("neither") || before.equals("nor");
            start = before.equals("neither") && start - 1 >= limit ? start - 1 : start;
        }

        private boolean belongs(int at) {
            String word = grammar.lower(at);
            if (Words.NOT.contains(word)) {
                negated = true;
                return true;
            }
            if (grammar.is(at, "ADV")) {
                negated |= infinitive && word.equals("yet");
                return isInnerAdverb(word);
            }
            if (grammar.is(at, "AUX") && !word.equals("to")) {
                if (isOfClauseBefore(at)) {
                    start = firstAuxiliary;
                    return false;
                }
                firstAuxiliary = at;
                passive |= Words.BE.contains(word) && !word.equals("'s") && !auxiliary;
                auxiliary = true;
                infinitive = false;
                return true;
            }
            if (word.equals("to") && !infinitive && !grammar.is(at + 1, "PUNCT")) {
                infinitive = true;
                return true;
            }
            if (word.equals("on") && infinitive && GO.contains(grammar.lower(at - 1))) {
                return true;
            }
            boolean refusal = REFUSALS.contains(word);
            boolean chained = (refusal || MANNERS.contains(word))
                    && (infinitive || grammar.lower(at + 1).endsWith("ing"));
            if (chained && grammar.is(at, "VERB")) {
                negated |= refusal;
                infinitive = false;
                auxiliary = true;
                return true;
            }
            return false;
        }

        /** {@code the bus was late have been}: no form of "be" stands before "have" in one group. */
        private boolean isOfClauseBefore(int at) {
            return firstAuxiliary > at + 1
                    && Words.BE.contains(grammar.lower(at))
                    && HAVE.contains(grammar.lower(firstAuxiliary));
        }

        private boolean isInnerAdverb(String word) {
            return !Words.SUBORDINATORS.contains(word)
                    && !word.equals("here")
                    && !word.equals("there")
                    && !word.equals("so");
        }

        Use use(VerbForm form) {
            if (infinitive) {
                return Use.INFINITIVE;
            }
            if (form == VerbForm.ING) {
                return auxiliary ? Use.FINITE : Use.PARTICIPLE;
            }
            boolean participle = form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
            return passive && participle ? Use.PASSIVE : Use.FINITE;
        }
    }
}
