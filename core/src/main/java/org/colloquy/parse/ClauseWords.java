package org.colloquy.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/** Some words of a text in their order, and what each may be in a clause that says who said something. */
final class ClauseWords {
    private static final Set<String> DETERMINERS = words("the a an my your his her its our their this that these those"
            + " some any every each another one two three four five many several both most all no whose");
    private static final Set<String> ARTICLES = words("the a an my your his her its our their");
    private static final Set<String> SUBJECT_PRONOUNS = words("i you he she it we they");
    private static final Set<String> OBJECT_PRONOUNS =
            words("me him her us them you it myself himself herself themselves" + " ourselves");
    private static final Set<String> PREPOSITIONS = words("of from at in on for with to by near about behind under over"
            + " outside inside opposite beside between among without against across around through down up into onto"
            + " after before during like than as above below beyond within");
    private static final Set<String> CONJUNCTIONS = words("and but or so because that when while if although though"
            + " since until whether where how why as once whenever unless yet nor then well now");
    private static final Set<String> AUXILIARIES =
            words("is are was were am be been being has have had do does did will"
                    + " would can could shall should may might must");
    private static final Set<String> VERBS =
            words("stood stand stands sat sit sits went go goes came come comes took take"
                    + " takes looked got get gets ran run runs gave give gives made make makes saw see sees left leave leaves held"
                    + " hold holds shook shake shakes threw let kept keep keeps put puts met meet meets brought bring brings"
                    + " found find finds knew know knows felt feel feels heard hear hears rang ring rings spoke speak speaks stuck"
                    + " laughs smiles nods turns looks walks opens picks calls stops waits wants needs rose rise rises lay lies"
                    + " fell falls began begins begin caught drove drives rode rides lost won wins bought buys sold sells"
                    + " paid pays sent sends swore grew broke chose drew ate drank slept woke wore bent leant leans lived lives"
                    + " works owns teaches taught read reads sang shows showed");
    private static final Set<String> TIMES =
            words("day days morning evening night afternoon week weeks month months year"
                    + " years time times hour hours minute minutes moment later ago yesterday today tomorrow tonight monday"
                    + " tuesday wednesday thursday friday saturday sunday january february march april june july august september"
                    + " october november december afterwards recently sometimes suddenly usually");

    private final List<String> words;
    /** The words in the form of the word lists, as far as somebody asked for them. */
    private final @Nullable String[] plain;

    private ClauseWords(List<String> words) {
        this.words = words;
        this.plain = new String[words.size()];
    }

    /** The words of {@code text}. */
    static ClauseWords of(String text) {
        List<String> words = new ArrayList<>();
        int at = Chars.skipSpaces(text, 0, text.length());
        while (at < text.length()) {
            int end = Chars.wordEnd(text, at, text.length());
            words.add(text.substring(at, end));
            at = Chars.skipSpaces(text, end, text.length());
        }
        return new ClauseWords(words);
    }

    /** Lower case, without marks before it or after it, and without what is contracted onto a pronoun. */
    private static String plain(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        String plain = NameWords.plain(word.substring(from, to));
        int apostrophe = plain.indexOf('\'');
        boolean contracted = apostrophe > 0 && SUBJECT_PRONOUNS.contains(plain.substring(0, apostrophe));
        return contracted ? plain.substring(0, apostrophe) : plain;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    int size() {
        return words.size();
    }

    String plain(int at) {
        String known = plain[at];
        if (known == null) {
            known = plain(words.get(at));
            plain[at] = known;
        }
        return known;
    }

    /** The words from {@code first} to {@code last} as printed, without the mark that ends a clause. */
    String phrase(int first, int last) {
        String phrase = String.join(" ", words.subList(first, last + 1));
        int end = phrase.length();
        while (end > 1 && (isClauseMark(phrase.charAt(end - 1)) || Chars.isDash(phrase.charAt(end - 1)))) {
            end--;
        }
        return phrase.substring(0, end);
    }

    /** Whether a clause or sentence ends with the word: a mark stands behind it that is no abbreviation's. */
    boolean endsClause(int at) {
        String word = words.get(at);
        char last = word.charAt(word.length() - 1);
        boolean stop = last == '.' && (NameWords.isAbbreviation(plain(at)) || word.length() == 2);
        return (isClauseMark(last) && !stop) || Chars.isDash(last) || last == '”' || last == '"' || last == ')';
    }

    private static boolean isClauseMark(char c) {
        return ".,;:?!…".indexOf(c) >= 0;
    }

    /** Whether a sentence ends with the word. */
    boolean endsSentence(int at) {
        String word = words.get(at);
        int end = word.length();
        while (end > 1 && Chars.isQuote(word.charAt(end - 1))) {
            end--;
        }
        return ".?!…".indexOf(word.charAt(end - 1)) >= 0 && endsClause(at);
    }

    boolean endsWithComma(int at) {
        return words.get(at).endsWith(",");
    }

    /** Whether a clause begins with the word: there is none before, or a mark or a conjunction. */
    boolean startsClause(int at) {
        return at <= 0 || endsClause(at - 1) || isConjunction(at - 1);
    }

    boolean isCapitalised(int at) {
        String word = words.get(at);
        int first = 0;
        while (first < word.length() - 1 && !Character.isLetterOrDigit(word.charAt(first))) {
            first++;
        }
        return Character.isUpperCase(word.charAt(first));
    }

    /** Whether the word may belong to a name. */
    boolean isName(int at) {
        return isCapitalised(at)
                && !plain(at).equals("i")
                && !isSubjectPronoun(at)
                && !isDeterminer(at)
                && !isConjunction(at)
                && !isPreposition(at)
                && !isTime(at)
                && !NameWords.isFunctionWord(plain(at));
    }

    boolean isPossessive(int at) {
        String word = words.get(at);
        int last = word.length() - 1;
        return last > 1
                && (Chars.isApostrophe(word.charAt(last))
                        || (word.charAt(last) == 's' && Chars.isApostrophe(word.charAt(last - 1))));
    }

    boolean isDeterminer(int at) {
        return DETERMINERS.contains(plain(at));
    }

    /** Whether the word is an article or a possessive: a noun must follow. */
    boolean isArticle(int at) {
        return ARTICLES.contains(plain(at));
    }

    boolean isSubjectPronoun(int at) {
        return SUBJECT_PRONOUNS.contains(plain(at));
    }

    boolean isObjectPronoun(int at) {
        return OBJECT_PRONOUNS.contains(plain(at));
    }

    boolean isPreposition(int at) {
        return PREPOSITIONS.contains(plain(at));
    }

    boolean isConjunction(int at) {
        return CONJUNCTIONS.contains(plain(at));
    }

    boolean isRelative(int at) {
        return plain(at).equals("who") || plain(at).equals("which");
    }

    boolean isTime(int at) {
        return TIMES.contains(plain(at));
    }

    boolean isAuxiliary(int at) {
        String word = plain(at);
        return AUXILIARIES.contains(word) || word.endsWith("n't");
    }

    /** Whether the word surely is or may well be a verb with a subject. */
    boolean isVerb(int at) {
        String word = plain(at);
        boolean past = word.length() > 4 && word.endsWith("ed");
        return past || isAuxiliary(at) || VERBS.contains(word) || QuotedWords.isSpeechVerb(word);
    }

    boolean isAdverb(int at) {
        return plain(at).length() > 4 && plain(at).endsWith("ly");
    }
}
