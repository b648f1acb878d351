package org.colloquy.parse;

import java.util.Arrays;
import java.util.Map;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Some words of a text in their order, and what each may be in a clause that says who said something. */
final class ClauseWords {
    private static final int DETERMINER = 1 << 0;
    private static final int ARTICLE = 1 << 1;
    private static final int SUBJECT_PRONOUN = 1 << 2;
    private static final int OBJECT_PRONOUN = 1 << 3;
    private static final int PREPOSITION = 1 << 4;
    private static final int CONJUNCTION = 1 << 5;
    private static final int AUXILIARY = 1 << 6;
    private static final int VERB = 1 << 7;
    private static final int TIME = 1 << 8;
    private static final int SPEECH_VERB = 1 << 9;
    private static final int REPORTING_VERB = 1 << 10;
    private static final int NOT_FINITE = 1 << 11;
    private static final int ENDS_IN_ED = 1 << 12;
    private static final int ENDS_IN_LY = 1 << 13;
    private static final int NEGATED = 1 << 14;
    private static final int LOOKED_UP = 1 << 15;
    private static final int NOUN = 1 << 16;

    private static final WordTable WORDS = WordTable.of(Map.ofEntries(
            Map.entry(
                    DETERMINER,
                    "the a an my your his her its our their this that these those"
                            + " some any every each another one two three four five many several both most all no whose"),
            Map.entry(ARTICLE, "the a an my your his her its our their"),
            Map.entry(SUBJECT_PRONOUN, "i you he she it we they"),
            Map.entry(OBJECT_PRONOUN, "me him her us them you it myself himself herself themselves" + " ourselves"),
            Map.entry(
                    PREPOSITION,
                    "of from at in on for with to by near about behind under over"
                            + " outside inside opposite beside between among without against across around through down up into onto"
                            + " after before during like than as above below beyond within"),
            Map.entry(
                    CONJUNCTION,
                    "and but or so because that when while if although though"
                            + " since until whether where how why as once whenever unless yet nor then well now"),
            Map.entry(
                    AUXILIARY,
                    "is are was were am be been being has have had do does did will"
                            + " would can could shall should may might must"),
            Map.entry(
                    VERB,
                    "stood stand stands sat sit sits went go goes came come comes took take"
                            + " takes looked got get gets ran run runs gave give gives made make makes saw see sees left leave leaves held"
                            + " hold holds shook shake shakes threw let kept keep keeps put puts met meet meets brought bring brings"
                            + " found find finds knew know knows felt feel feels heard hear hears rang ring rings spoke speak speaks stuck"
                            + " laughs smiles nods turns looks walks opens picks calls stops waits wants needs rose rise rises lay lies"
                            + " fell falls began begins begin caught drove drives rode rides lost won wins bought buys sold sells"
                            + " paid pays sent sends swore grew broke chose drew ate drank slept woke wore bent leant leans lived lives"
                            + " works owns teaches taught read reads sang shows showed"),
            Map.entry(
                    TIME,
                    "day days morning evening night afternoon week weeks month months year"
                            + " years time times hour hours minute minutes moment later ago yesterday today tomorrow tonight monday"
                            + " tuesday wednesday thursday friday saturday sunday january february march april june july august september"
                            + " october november december afterwards recently sometimes suddenly usually"),
            Map.entry(
                    SPEECH_VERB,
                    "say says said saying told tell tells telling ask asks asked"
                            + " asking wrote write writes reply replied replies answer answered answers add added adds shout shouted"
                            + " explain explained insist insisted think thought thinks goes went like declare declared claim claimed"
                            + " argue argued repeat repeated read reads announce announced whisper whispered yell yelled cry cried"),
            Map.entry(
                    REPORTING_VERB,
                    "written warned warns suggested suggests responded responds continued remarked noted concluded promised promises begged"
                            + " muttered joked texted sang murmured screamed wondered wonders explains demanded admitted admits confessed recalled"),
            Map.entry(NOT_FINITE, "saying telling asking explain"),
            Map.entry(NOUN, "family assembly supply monopoly butterfly ally bully lily july")));

    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;
    /** What the words are, as far as somebody asked for them; likewise {@link #plain}. */
    private final int[] classes;

    private final @Nullable String[] plain;

    /** The words of {@code text} between {@code from} and {@code to}. */
    ClauseWords(String text, int from, int to) {
        this.text = text;
        this.starts = new int[(to - from) / 5 + 4];
        this.ends = new int[starts.length];
        int at = Chars.skipSpaces(text, from, to);
        while (at < to) {
            int end = Chars.wordEnd(text, at, to);
            add(at, end);
            at = Chars.skipSpaces(text, end, to);
        }
        this.classes = new int[size];
        this.plain = new String[size];
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    /** Whether the word at {@code [from, to)}, with a stop or comma at its end or without, is a verb of speaking. */
    static boolean isSpeechVerb(String text, int from, int to) {
        return (WORDS.classes(text, from, NameWords.bareEnd(text, from, to)) & SPEECH_VERB) != 0;
    }

    /** The word in lower case, without marks before it or after it, and without what is contracted onto a pronoun. */
    String plain(int at) {
        String known = plain[at];
        if (known == null) {
            known = plain(text.substring(first(at), last(at)));
            plain[at] = known;
        }
        return known;
    }

    private static String plain(String word) {
        String plain = NameWords.plain(word);
        int apostrophe = plain.indexOf('\'');
        boolean contracted = apostrophe > 0 && (WORDS.classes(plain, 0, apostrophe) & SUBJECT_PRONOUN) != 0;
        return contracted ? plain.substring(0, apostrophe) : plain;
    }

    /** Where the letters and digits of the word begin. */
    private int first(int at) {
        int from = starts[at];
        while (from < ends[at] && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Where the letters and digits of the word end. */
    private int last(int at) {
        int to = ends[at];
        int from = first(at);
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private boolean is(int at, int bits) {
        if (classes[at] == 0) {
            classes[at] = LOOKED_UP | lookUp(at);
        }
        return (classes[at] & bits) != 0;
    }

    /** Looks a word up, if possible without making a string of it: most words are asked for nothing but this. */
    private int lookUp(int at) {
        int from = first(at);
        int to = last(at);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 0x7F || c == '\'') {
                String word = plain(at);
                return lookUp(word, 0, word.length());
            }
        }
        return lookUp(text, from, to);
    }

    private static int lookUp(String text, int from, int to) {
        int ending = 0;
        if (to - from > 4) {
            ending |= text.regionMatches(true, to - 2, "ed", 0, 2) ? ENDS_IN_ED : 0;
            ending |= text.regionMatches(true, to - 2, "ly", 0, 2) ? ENDS_IN_LY : 0;
        }
        boolean negated = to - from > 2 && text.startsWith("n't", to - 3);
        return WORDS.classes(text, from, to) | ending | (negated ? NEGATED : 0);
    }

    /** The words from {@code first} to {@code last} as printed, without the mark that ends a clause. */
    String phrase(int first, int last) {
        String phrase = Chars.collapse(text, starts[first], ends[last]);
        int end = phrase.length();
        while (end > 1 && (isClauseMark(phrase.charAt(end - 1)) || Chars.isDash(phrase.charAt(end - 1)))) {
            end--;
        }
        return phrase.substring(0, end);
    }

    /** Whether a clause or sentence ends with the word: a mark stands behind it that is no abbreviation's. */
    boolean endsClause(int at) {
        char last = text.charAt(ends[at] - 1);
        boolean stop = last == '.' && (ends[at] - starts[at] == 2 || NameWords.isAbbreviation(plain(at)));
        return (isClauseMark(last) && !stop) || Chars.isDash(last) || last == '”' || last == '"' || last == ')';
    }

    private static boolean isClauseMark(char c) {
        return ".,;:?!…".indexOf(c) >= 0;
    }

    /** Whether a sentence ends with the word. */
    boolean endsSentence(int at) {
        int end = ends[at];
        while (end > starts[at] + 1 && Chars.isQuote(text.charAt(end - 1))) {
            end--;
        }
        return ".?!…".indexOf(text.charAt(end - 1)) >= 0 && endsClause(at);
    }

    boolean endsWithComma(int at) {
        return text.charAt(ends[at] - 1) == ',';
    }

    /** Whether a clause begins with the word: there is none before, or a mark or a conjunction. */
    boolean startsClause(int at) {
        return at <= 0 || endsClause(at - 1) || isConjunction(at - 1);
    }

    boolean isCapitalised(int at) {
        return Character.isUpperCase(text.charAt(Math.min(first(at), ends[at] - 1)));
    }

    /** Whether the word may belong to a name. */
    boolean isName(int at) {
        return isCapitalised(at)
                && !Chars.isQuote(text.charAt(starts[at]))
                && !is(at, SUBJECT_PRONOUN | DETERMINER | CONJUNCTION | PREPOSITION | TIME)
                && !NameWords.isFunctionWord(plain(at));
    }

    boolean isPossessive(int at) {
        int last = ends[at] - 1;
        return last - starts[at] > 1
                && (Chars.isApostrophe(text.charAt(last))
                        || (text.charAt(last) == 's' && Chars.isApostrophe(text.charAt(last - 1))));
    }

    boolean isDeterminer(int at) {
        return is(at, DETERMINER);
    }

    /** Whether the word is an article or a possessive: a noun must follow. */
    boolean isArticle(int at) {
        return is(at, ARTICLE);
    }

    boolean isSubjectPronoun(int at) {
        return is(at, SUBJECT_PRONOUN);
    }

    boolean isObjectPronoun(int at) {
        return is(at, OBJECT_PRONOUN);
    }

    boolean isPreposition(int at) {
        return is(at, PREPOSITION);
    }

    boolean isConjunction(int at) {
        return is(at, CONJUNCTION);
    }

    boolean isRelative(int at) {
        return plain(at).equals("who") || plain(at).equals("which");
    }

    boolean isTime(int at) {
        return is(at, TIME);
    }

    boolean isAuxiliary(int at) {
        return is(at, AUXILIARY | NEGATED);
    }

    /** Whether the word is a verb of speaking or thinking. */
    boolean isSpeechVerb(int at) {
        return is(at, SPEECH_VERB);
    }

    /** Whether the word may report what was said, and is finite. */
    boolean isReportingVerb(int at) {
        return is(at, SPEECH_VERB | REPORTING_VERB) && !is(at, NOT_FINITE);
    }

    /** Whether the word surely is or may well be a verb with a subject. */
    boolean isVerb(int at) {
        return is(at, ENDS_IN_ED | AUXILIARY | NEGATED | VERB | SPEECH_VERB);
    }

    boolean isAdverb(int at) {
        return is(at, ENDS_IN_LY) && !is(at, NOUN) && !isCapitalised(at);
    }
}
