package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence states something: a subject and a finite verb, not a fragment, a request or a clause that hangs on
 * another. It accepts more than {@link MainVerb} finds, because nothing is changed in the sentence.
 */
final class Statement {
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_LEAD = 7;
    private static final Set<String> LED = Set.of("i", "we", "they", "there", "nobody");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "they", "there", "nobody", "everybody", "everyone");
    private static final Set<String> VERBS = Set.of(
            "am", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "must",
            "may", "might", "do", "does", "did", "need", "needs", "shall");
    /** Verbs whose past is as their base. */
    private static final Set<String> UNCHANGED = Set.of("cost", "cut", "hit", "let", "put", "set");

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "still",
            "now",
            "already",
            "always",
            "never",
            "really",
            "often",
            "actually",
            "currently",
            "recently",
            "just",
            "only",
            "even",
            "usually",
            "mostly",
            "simply",
            "largely",
            "once",
            "then");
    private static final Set<String> OPENERS = Set.of(
            "overall",
            "finally",
            "incidentally",
            "recently",
            "currently",
            "today",
            "yesterday",
            "naturally",
            "unfortunately",
            "fortunately",
            "generally",
            "traditionally",
            "originally",
            "clearly",
            "obviously");
    private static final Set<String> NOT_IN_SUBJECT =
            Set.of("let", "let's", "please", "thank", "like", "not", "just", "maybe", "perhaps");
    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "my", "our", "your", "their", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "many", "most", "some", "several", "all", "every", "each", "both", "few", "half",
            "over", "about", "around", "nearly", "almost", "no");
    private static final Set<String> BEHIND_A_VERB = Set.of(
            "the", "a", "an", "my", "our", "your", "his", "her", "its", "their", "me", "us", "you", "them", "him", "to",
            "in", "on", "at", "by", "from", "with", "for", "into", "over", "up", "down", "out", "off", "about",
            "through", "new", "that", "how", "more", "all", "every", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten");

    private Statement() {}

    static boolean isIn(String text, List<String> words) {
        List<Range> places = Words.places(text);
        if (MainVerb.of(text, places, words).isPresent()) {
            return true;
        }
        int subject = subject(text, places, words);
        if (!begins(text, places, words, subject)) {
            return false;
        }
        for (int i = subject; i < Math.min(words.size() - 1, subject + LONGEST_SUBJECT); i++) {
            boolean joined = i == subject || MainVerb.isJoined(text, places, i);
            if (!joined || MainVerb.opensClause(words.get(i)) || NOT_IN_SUBJECT.contains(words.get(i))) {
                return false;
            }
            if (i > subject && isVerb(words, subject, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind a comma that comes early, or at the beginning. */
    private static int subject(String text, List<Range> places, List<String> words) {
        if (OPENERS.contains(words.get(0)) || words.get(0).equals("last")) {
            for (int i = 1; i < Math.min(words.size(), 4); i++) {
                if (text.startsWith(", ", places.get(i - 1).to())) {
                    return i;
                }
            }
        }
        int subject = MainVerb.subject(text, places, words);
        return subject == 0 ? behindLead(words) : subject;
    }

    /** The pronoun behind a phrase of time or place without a comma: {@code in spring there was}. */
    private static int behindLead(List<String> words) {
        boolean leads = MainVerb.leads(words);
        for (int i = 2; leads && i < Math.min(words.size(), LONGEST_LEAD); i++) {
            if (LED.contains(words.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean begins(String text, List<Range> places, List<String> words, int subject) {
        String first = words.get(subject);
        char letter = text.charAt(places.get(subject).from());
        boolean name = Character.isUpperCase(letter) && !FunctionWords.contains(first) && !first.endsWith("ing");
        return PRONOUNS.contains(first) || STARTERS.contains(first) || Character.isDigit(letter) || name;
    }

    private static boolean isVerb(List<String> words, int subject, int i) {
        String word = words.get(i);
        if (VERBS.contains(word) || MainVerb.isNegated(word)) {
            return true;
        }
        Optional<VerbForms.Form> form = VerbForms.of(word);
        boolean pronoun = PRONOUNS.contains(words.get(subject))
                && (i == subject + 1 || (i == subject + 2 && ADVERBS.contains(words.get(i - 1))));
        if (pronoun && (form.isPresent() || word.endsWith("ed"))) {
            return true;
        }
        boolean past =
                form.filter(found -> found.tense() == VerbForms.Tense.PAST).isPresent() || word.endsWith("ed");
        past |= UNCHANGED.contains(word);
        boolean third =
                form.filter(found -> found.tense() == VerbForms.Tense.THIRD).isPresent();
        String next = words.get(i + 1);
        return (past || third) && (BEHIND_A_VERB.contains(next) || Character.isDigit(next.charAt(0)));
    }
}
