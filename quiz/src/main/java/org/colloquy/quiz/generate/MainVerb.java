package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The finite verb of a plain statement: subject, verb, and what follows. It goes by word lists and finds none rather than a
 * wrong one: a sentence that begins with anything but a subject, at most with a short phrase and a comma before it, has
 * none here.
 *
 * @param subject index of the first word of the subject
 * @param index of the verb among the words of the sentence; that of the subject for {@code we're}
 * @param auxiliary whether it is a form of {@code be} or {@code have} or a modal verb, to which {@code not} can be put
 */
record MainVerb(int subject, int index, boolean auxiliary) {
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_LEAD = 6;
    private static final Set<String> AUXILIARIES =
            Set.of("am", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should");
    private static final Set<String> NEGATED = Set.of(
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "shouldn't",
            "don't",
            "doesn't",
            "didn't");
    private static final Set<String> CONTRACTED = Set.of(
            "i'm", "we're", "you're", "they're", "i'll", "we'll", "you'll", "they'll", "i've", "we've", "you've",
            "they've");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "they");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "my", "our", "your", "his", "her", "its", "their", "this", "these", "those", "that", "no",
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> OBJECTS =
            Set.of("me", "us", "you", "them", "him", "to", "it", "myself", "ourselves", "themselves");
    private static final Set<String> LEADS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "since",
            "by",
            "for",
            "from",
            "over",
            "under",
            "with",
            "without",
            "until",
            "today",
            "yesterday",
            "tomorrow",
            "now",
            "currently",
            "recently");

    /** Behind the first word they make a phrase that points to what was said before: {@code in addition, in turn}. */
    private static final Set<String> NO_LEADS = Set.of(
            "addition",
            "turn",
            "a",
            "word",
            "contrary",
            "fact",
            "general",
            "example",
            "instance",
            "particular",
            "short",
            "sum",
            "conclusion",
            "other",
            "this",
            "that",
            "these",
            "those",
            "way",
            "case",
            "regard",
            "respect",
            "order",
            "all",
            "my",
            "your",
            "doing",
            "it",
            "them",
            "response",
            "part",
            "which");

    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "that",
            "which",
            "who",
            "whose",
            "whom",
            "where",
            "when",
            "if",
            "what",
            "how",
            "why",
            "because",
            "as",
            "since",
            "while",
            "though",
            "although",
            "than",
            "to",
            "whether");

    /** Words that no plain subject has in it, besides those that open a clause: most leave open of how many something is said. */
    private static final Set<String> NOT_IN_SUBJECT = Set.of(
            "there",
            "here",
            "it",
            "many",
            "most",
            "some",
            "few",
            "several",
            "all",
            "every",
            "each",
            "both",
            "any",
            "half",
            "much",
            "more",
            "less",
            "nobody",
            "nothing",
            "none",
            "everybody",
            "everyone",
            "everything",
            "somebody",
            "someone",
            "something",
            "either",
            "neither",
            "not",
            "let",
            "please",
            "thank",
            "whatever",
            "whoever",
            "another",
            "other",
            "others",
            "or",
            "only");

    /** Whether {@code word} opens another clause, so that it is in no plain subject. */
    static boolean opensClause(String word) {
        return CLAUSE_OPENERS.contains(word);
    }

    /** The main verb of the sentence with these words; {@code text} is the sentence and {@code places} where they stand. */
    static Optional<MainVerb> of(String text, List<Range> places, List<String> words) {
        int subject = subject(text, places, words);
        if (CONTRACTED.contains(words.get(subject))) {
            return Optional.of(new MainVerb(subject, subject, true));
        }
        for (int i = subject; i < Math.min(words.size(), subject + LONGEST_SUBJECT + 1); i++) {
            String word = words.get(i);
            if (i > subject) {
                if (!isJoined(text, places, i)) {
                    return Optional.empty();
                }
                if (isAuxiliary(places.get(i).of(text), word)) {
                    return isSubject(text, places, words, subject, i)
                            ? Optional.of(new MainVerb(subject, i, true))
                            : Optional.empty();
                }
                if (isLexical(words, subject, i)) {
                    return isSubject(text, places, words, subject, i)
                            ? Optional.of(new MainVerb(subject, i, false))
                            : Optional.empty();
                }
                if (VerbForms.of(word)
                        .filter(form -> form.tense() == VerbForms.Tense.PAST)
                        .isPresent()) {
                    return Optional.empty();
                }
            }
            if (opensClause(word) || NOT_IN_SUBJECT.contains(word) || word.endsWith("ing") || word.indexOf('\'') >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind a short phrase of time or place with its comma, or at the beginning. */
    static int subject(String text, List<Range> places, List<String> words) {
        if (leads(words)) {
            for (int i = 1; i < Math.min(words.size(), LONGEST_LEAD + 1); i++) {
                if (!isJoined(text, places, i)) {
                    return text.startsWith(", ", places.get(i - 1).to()) ? i : 0;
                }
            }
        }
        return 0;
    }

    /** Whether the first words make a phrase of time or place. */
    static boolean leads(List<String> words) {
        return words.size() > 1 && LEADS.contains(words.get(0)) && !NO_LEADS.contains(words.get(1));
    }

    /** Whether only a space or a hyphen stands between a word and the one before it. */
    static boolean isJoined(String text, List<Range> places, int index) {
        String gap =
                text.substring(places.get(index - 1).to(), places.get(index).from());
        return gap.equals(" ") || gap.equals("-") || gap.equals("\u00A0");
    }

    private static boolean isAuxiliary(String printed, String word) {
        boolean possessive = printed.endsWith("'s") || printed.endsWith("’s");
        return !possessive
                && (AUXILIARIES.contains(word)
                        || NEGATED.contains(word)
                        || word.equals("do")
                        || word.equals("does")
                        || word.equals("did"));
    }

    /** A form of a verb where no noun can stand: behind a pronoun, or before what only follows a verb. */
    private static boolean isLexical(List<String> words, int subject, int i) {
        Optional<VerbForms.Form> form = VerbForms.of(words.get(i));
        if (form.isEmpty() || i + 1 == words.size()) {
            return false;
        }
        VerbForms.Tense tense = form.get().tense();
        if (i == subject + 1 && PRONOUNS.contains(words.get(subject))) {
            return tense != VerbForms.Tense.THIRD;
        }
        String next = words.get(i + 1);
        boolean plural = words.get(i - 1).endsWith("s");
        boolean agrees = tense == VerbForms.Tense.PAST || (tense == VerbForms.Tense.BASE) == plural;
        return agrees && (DETERMINERS.contains(next) || OBJECTS.contains(next));
    }

    /** A pronoun, or a group of words that begins as a noun's does. */
    private static boolean isSubject(String text, List<Range> places, List<String> words, int from, int verb) {
        String first = words.get(from);
        if (PRONOUNS.contains(first)) {
            return verb == from + 1;
        }
        boolean capital = Character.isUpperCase(text.charAt(places.get(from).from()));
        boolean name = capital && !FunctionWords.contains(first) && (from > 0 || verb > from);
        return DETERMINERS.contains(first) ? verb > from + 1 : name;
    }

    /** Whether {@code word} denies the verb: {@code not}, or as {@link #isNegated}. */
    static boolean denies(String word) {
        return word.equals("not") || isNegated(word);
    }

    /** Whether it is {@code n't} or {@code cannot}. */
    static boolean isNegated(String word) {
        return NEGATED.contains(word);
    }
}
