package org.colloquy.parse;

import java.util.Set;
import org.colloquy.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * The clause that introduces a quotation, or follows it: its verb of speaking and the subject of that verb. A clause that
 * denies, imagines or asks that something was said has no subject here, nor has one whose subject is not sure.
 *
 * @param words the words around
 * @param first the first word of the subject
 * @param last its last word
 * @param present whether the verb stands in the present
 */
record ReportingClause(ClauseWords words, int first, int last, boolean present) {
    /** How many characters after a quotation may tell whose it is. */
    static final int REACH_AFTER = 100;

    private static final int REACH = 400;
    private static final int NEAR = 120;
    private static final int MOST_BEHIND_VERB = 9;
    private static final Set<String> PASSED_OVER = Set.of(
            "then", "also", "just", "once", "always", "often", "even", "had", "has", "have", "would", "will", "did",
            "was", "is", "were", "are", "am", "still", "all", "kept", "later", "now", "both", "only", "really", "first",
            "finally");
    private static final Set<String> HABITS = Set.of("used", "going", "began", "started", "continued", "liked", "had");
    private static final Set<String> DOUBTS = Set.of(
            "never", "not", "could", "should", "might", "may", "can", "must", "shall", "cannot", "let", "hardly");
    private static final Set<String> IN_QUESTIONS = Set.of(
            "did", "does", "do", "would", "could", "should", "can", "will", "if", "unless", "whether", "let", "may");
    private static final Set<String> SAYINGS = Set.of(
            "words", "answer", "reply", "response", "question", "message", "comment", "remark", "advice", "motto");
    private static final Set<String> PRESENT = Set.of(
            "say", "says", "tell", "tells", "ask", "asks", "write", "writes", "reply", "answer", "think", "thinks",
            "add", "insist", "declare", "claim", "argue", "go", "goes");

    private static final Set<String> PARTICIPLES =
            Set.of("told", "asked", "said", "answered", "called", "reminded", "written", "warned", "promised");
    private static final Set<String> PASSIVE = Set.of("was", "were", "am", "is", "are", "been", "being", "be", "got");

    /** The clause that ends at {@code open} of {@code text}, where a quotation begins; null if there is none. */
    static @Nullable ReportingClause before(String text, int open) {
        int end = Chars.trimEnd(text, Math.max(0, open - REACH), open);
        ClauseWords near = words(text, Math.max(0, end - NEAR), end);
        int last = near.size() - 1;
        if (last < 1 || near.endsSentence(last) || (!isCopula(near, last) && verb(near) < 0)) {
            return null; // as most often
        }
        ClauseWords words = words(text, Math.max(0, end - REACH), end);
        return isCopula(words, words.size() - 1) ? ofWords(words, words.size() - 1) : ofVerb(words, verb(words));
    }

    /** The whole words from {@code from} to {@code to}. */
    private static ClauseWords words(String text, int from, int to) {
        int start = from;
        while (start > 0 && start < to && !Chars.isSpace(text.charAt(start - 1))) {
            start++;
        }
        return new ClauseWords(text, start, to);
    }

    private static boolean isCopula(ClauseWords words, int at) {
        return words.plain(at).equals("was") || words.plain(at).equals("were");
    }

    /** The clause that begins {@code after} the closing mark of a quotation that ends with {@code lastOfWords}. */
    static @Nullable ReportingClause after(String after, char lastOfWords) {
        if (lastOfWords == '.' || Chars.isSpace(lastOfWords)) {
            return null;
        }
        ClauseWords words = new ClauseWords(after, 0, Math.min(after.length(), REACH_AFTER));
        if (words.size() < 2) {
            return null;
        }
        if (isReporting(words, 0) && !words.isCapitalised(0)) {
            return inverted(words);
        }
        for (int verb = 1; verb < Math.min(9, words.size()) && !words.endsClause(verb - 1); verb++) {
            if (isReporting(words, verb)) {
                boolean introduces = lastOfWords != ',' && introducesAnother(words, verb);
                ReportingClause clause = introduces ? null : ofVerb(words, verb);
                return clause != null && clause.first == 0 ? clause : null;
            }
        }
        return null;
    }

    /** {@code “Are you sure?” I said, “Yes.”} can be read both ways. */
    private static boolean introducesAnother(ClauseWords words, int verb) {
        for (int i = verb; i < Math.min(words.size() - 1, verb + 6); i++) {
            if (words.endsClause(i)) {
                return Chars.isQuote(words.phrase(i + 1, i + 1).charAt(0));
            }
        }
        return false;
    }

    /** Whether the noun means something said: {@code my exact words}. */
    static boolean isSaying(String plain) {
        return SAYINGS.contains(plain);
    }

    /** The subject as printed. */
    String subject() {
        return words.phrase(first, last);
    }

    /** {@code My exact words were}, {@code What I said at the meeting was}. */
    private static @Nullable ReportingClause ofWords(ClauseWords words, int copula) {
        int start = new SubjectPhrase(words).start(copula - 1);
        if (start >= 0 && isSaying(words.plain(copula - 1))) {
            return new ReportingClause(words, start, copula - 1, false);
        }
        for (int i = copula - 1; i > 1 && i > copula - MOST_BEHIND_VERB && !words.endsClause(i); i--) {
            if (isReporting(words, i)) {
                ReportingClause clause = ofVerb(words, i);
                boolean what = clause != null
                        && clause.first > 0
                        && words.plain(clause.first - 1).equals("what");
                return what ? clause : null;
            }
        }
        return null;
    }

    /** The verb of speaking before the end, with nothing but its object between; -1 if there is none. */
    private static int verb(ClauseWords words) {
        int last = words.size() - 1;
        for (int i = last; i > 0 && i > last - MOST_BEHIND_VERB; i--) {
            if (i < last && words.endsClause(i)) {
                return -1;
            }
            if (isReporting(words, i)) {
                return i;
            }
            boolean linking = words.isConjunction(i) && i < last;
            boolean subject = words.isSubjectPronoun(i) && !words.isObjectPronoun(i);
            if (linking || subject || words.isRelative(i) || words.isVerb(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the word is a verb of speaking here: {@code was like}, and not {@code people like me}. */
    private static boolean isReporting(ClauseWords words, int at) {
        if (!words.isReportingVerb(at) && !isCalledOut(words, at)) {
            return false;
        }
        boolean object =
                at > 0 && words.isArticle(at - 1) && !words.plain(at - 1).equals("his");
        boolean like =
                !words.plain(at).equals("like") || (at > 0 && at == words.size() - 1 && words.isAuxiliary(at - 1));
        return !object && like && !isPassive(words, at);
    }

    /** {@code I was told}: what follows is another's. */
    private static boolean isPassive(ClauseWords words, int at) {
        if (!PARTICIPLES.contains(words.plain(at))) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && !words.isAuxiliary(before) && isPassedOver(words, before)) {
            before--;
        }
        return before >= 0 && PASSIVE.contains(words.plain(before));
    }

    private static boolean isCalledOut(ClauseWords words, int at) {
        return at + 1 < words.size()
                && words.isVerb(at)
                && words.plain(at).equals("called")
                && words.plain(at + 1).equals("out");
    }

    private static @Nullable ReportingClause ofVerb(ClauseWords words, int verb) {
        int last = verb < 0 ? -1 : beforeAuxiliaries(words, verb);
        if (last < 0) {
            return null;
        }
        boolean present = PRESENT.contains(words.plain(verb)) && last == verb - 1;
        if (words.plain(last).equals("and") || words.plain(last).equals("or")) {
            return coordinated(words, last, present);
        }
        return sure(at(words, last, present));
    }

    /** The last word of the subject; -1 if what stands between makes the saying doubtful. */
    private static int beforeAuxiliaries(ClauseWords words, int verb) {
        int last = verb - 1;
        while (last >= 0) {
            String plain = words.plain(last);
            if (DOUBTS.contains(plain) || plain.endsWith("n't")) {
                return -1;
            }
            if (plain.equals("to")) {
                if (last == 0 || !HABITS.contains(words.plain(last - 1))) {
                    return -1;
                }
                last -= 2;
            } else if (words.endsClause(last) || !isPassedOver(words, last)) {
                return last;
            } else {
                last--;
            }
        }
        return -1;
    }

    private static boolean isPassedOver(ClauseWords words, int at) {
        return PASSED_OVER.contains(words.plain(at)) || words.isAdverb(at);
    }

    /** The subject that ends with {@code last}, or with what a relative clause or an apposition there describes. */
    private static @Nullable ReportingClause at(ClauseWords words, int last, boolean present) {
        if (words.endsWithComma(last)) {
            int opening = openingComma(words, last);
            return opening < 0 ? null : phrase(words, opening, present);
        }
        if (words.endsClause(last)) {
            return null;
        }
        if (words.isRelative(last) || words.plain(last).equals("that")) {
            return last == 0 || words.endsSentence(last - 1) ? null : phrase(words, last - 1, present);
        }
        if (words.isSubjectPronoun(last)) {
            boolean object = last > 0 && words.isPreposition(last - 1) && !words.endsClause(last - 1);
            return object ? phrase(words, last, present) : new ReportingClause(words, last, last, present);
        }
        return phrase(words, last, present);
    }

    private static @Nullable ReportingClause phrase(ClauseWords words, int last, boolean present) {
        int first = new SubjectPhrase(words).start(last);
        return first < 0 ? null : new ReportingClause(words, first, last, present);
    }

    /** The comma before {@code who is ninety,} or {@code the new teacher,}; -1 if there is none. */
    private static int openingComma(ClauseWords words, int closing) {
        for (int i = closing - 1; i >= Math.max(0, closing - 12) && !words.endsSentence(i); i--) {
            if (words.endsWithComma(i)) {
                boolean describes = words.isRelative(i + 1)
                        || words.isDeterminer(i + 1)
                        || words.isName(i + 1)
                        || words.isPreposition(i + 1);
                return describes ? i : -1;
            }
        }
        return -1;
    }

    /** {@code My father stood on the bank and said}: the subject of the verb before. */
    private static @Nullable ReportingClause coordinated(ClauseWords words, int and, boolean present) {
        for (int i = and - 1; i > 0 && i > and - 20 && !words.endsSentence(i); i--) {
            if (words.isSubjectPronoun(i) && !words.isObjectPronoun(i)) {
                return unlessSubordinate(new ReportingClause(words, i, i, present));
            }
            boolean infinitive = words.plain(i - 1).equals("to");
            if (words.isVerb(i) && !infinitive && !words.isDeterminer(i - 1)) {
                int last = beforeAuxiliaries(words, i);
                if (last < 0 || words.isRelative(last)) {
                    return null;
                }
                if (!words.plain(last).equals("and")) {
                    return unlessSubordinate(at(words, last, present));
                }
            }
        }
        return null;
    }

    private static @Nullable ReportingClause unlessSubordinate(@Nullable ReportingClause clause) {
        if (clause == null || clause.first == 0) {
            return clause;
        }
        String before = clause.words.plain(clause.first - 1);
        boolean joined = !clause.words.isConjunction(clause.first - 1)
                || Set.of("and", "but", "so", "then", "well", "now").contains(before)
                || clause.words.endsClause(clause.first - 1);
        return joined ? sure(clause) : null;
    }

    private static @Nullable ReportingClause sure(@Nullable ReportingClause clause) {
        if (clause == null || clause.first == 0 || clause.words.endsClause(clause.first - 1)) {
            return clause;
        }
        return IN_QUESTIONS.contains(clause.words.plain(clause.first - 1)) ? null : clause;
    }

    /** {@code said Ada Lind}, {@code asked the man at the door}. */
    private static @Nullable ReportingClause inverted(ClauseWords words) {
        boolean present = PRESENT.contains(words.plain(0));
        if (words.isSubjectPronoun(1)) {
            return new ReportingClause(words, 1, 1, present);
        }
        int last = 0;
        boolean name = words.isName(1);
        for (int i = 1; i < Math.min(8, words.size()); i++) {
            boolean ends = words.isConjunction(i)
                    || words.isSubjectPronoun(i)
                    || words.isPreposition(i)
                    || words.isRelative(i)
                    || words.isAdverb(i)
                    || (name && !words.isName(i));
            if (ends) {
                break;
            }
            last = i;
            if (words.endsClause(i)) {
                break;
            }
        }
        boolean whole = last > 0 && (name || words.isDeterminer(1));
        return whole ? new ReportingClause(words, 1, last, present) : null;
    }
}
