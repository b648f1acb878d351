package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Set;

/** Whether a sentence can stand alone in a stem. */
final class LineRules {
    static final int SHORTEST = 6;
    static final int LONGEST = 34;

    /** Signs of a restart, an aside, an omission, a quotation, a note or a footnote. */
    private static final String BROKEN = "—–…[](){}<>*\"“”„«»‹›=_|#/";

    private static final Set<String> OPENERS = Set.of(
            "well",
            "so",
            "now",
            "and",
            "but",
            "or",
            "nor",
            "look",
            "yes",
            "yeah",
            "no",
            "okay",
            "ok",
            "because",
            "then",
            "also",
            "therefore",
            "however",
            "oh",
            "right",
            "actually",
            "honestly",
            "basically",
            "again",
            "besides",
            "moreover",
            "furthermore",
            "anyway",
            "still",
            "yet",
            "plus",
            "sure",
            "true",
            "exactly",
            "obviously",
            "hence",
            "thus",
            "first",
            "second",
            "secondly",
            "third",
            "thirdly",
            "finally",
            "if",
            "when",
            "as",
            "since",
            "although",
            "while",
            "though");
    private static final Set<String> POINTING = Set.of(
            "it",
            "it's",
            "it'd",
            "it'll",
            "this",
            "that",
            "that's",
            "that'd",
            "that'll",
            "these",
            "those",
            "they",
            "they're",
            "they've",
            "they'd",
            "they'll",
            "he",
            "he's",
            "he'd",
            "he'll",
            "she",
            "she's",
            "she'd",
            "she'll",
            "him",
            "his",
            "her",
            "hers",
            "its",
            "their",
            "theirs",
            "them",
            "which",
            "who",
            "where",
            "neither",
            "both",
            "either",
            "such",
            "same",
            "another",
            "others",
            "otherwise",
            "here",
            "here's",
            "there",
            "there's",
            "one",
            "ones",
            "some",
            "none",
            "most",
            "each",
            "all",
            "any",
            "not",
            "like",
            "except",
            "especially",
            "including",
            "than");
    private static final Set<String> POINTERS = Set.of("this", "these", "those", "such");
    private static final Set<String> INTERROGATIVES = Set.of("who", "which", "where");
    private static final Set<String> PRONOUNS = Set.of(
            "it", "it's", "they", "they're", "they've", "they'd", "they'll", "he", "he's", "he'd", "she", "she's",
            "she'd", "him", "his", "her", "its", "their", "them", "em");
    private static final Set<String> VERBS = Set.of(
            "is",
            "was",
            "means",
            "meant",
            "will",
            "would",
            "can",
            "could",
            "has",
            "had",
            "makes",
            "made",
            "happens",
            "happened",
            "should",
            "might",
            "may",
            "does",
            "did");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "they", "it", "there");
    private static final Set<String> PREPOSITIONS =
            Set.of("from", "with", "by", "of", "in", "for", "after", "before", "on", "to", "about", "like");
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "other", "latter", "former");

    /** Words of one or two letters that are whole; others are what is left of a word that broke off. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "a", "i", "o", "am", "an", "as", "at", "be", "by", "do", "ex", "go", "ha", "he", "hi", "if", "in", "is",
            "it", "me", "my", "no", "of", "oh", "ok", "on", "or", "ox", "pi", "so", "to", "up", "us", "we", "ye", "cm",
            "km", "kg", "mm", "ml", "dr", "mr", "ms", "st", "pm", "tv", "pc", "eu", "un", "uk", "vs", "de", "la", "le",
            "al", "el", "da", "du", "di", "s", "d", "m", "re", "ve", "ll");

    private static final Set<String> OPEN_ENDS = Set.of(
            "it", "that", "this", "these", "those", "them", "they", "him", "her", "he", "she", "so", "do", "did",
            "does", "there", "one", "ones", "too", "either", "is", "are", "was", "were", "not", "of", "to", "the", "a",
            "and", "but", "here", "right", "though");
    private static final Set<String> CEREMONY = Set.of(
            "thank",
            "thanks",
            "welcome",
            "hello",
            "hi",
            "goodbye",
            "bye",
            "congratulations",
            "sorry",
            "um",
            "uh",
            "hmm",
            "mm",
            "er",
            "erm",
            "inaudible",
            "laughter",
            "laughs");

    private LineRules() {}

    /** A whole sentence of a fit length that says something and leans on nothing outside it. */
    static boolean standsAlone(Line line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && isWhole(line.text())
                && !line.torn()
                && !stumbles(line.words())
                && !beginsAnew(line.text())
                && !leansBack(line.text(), line.words())
                && line.words().stream().noneMatch(CEREMONY::contains)
                && line.contentWords() >= Math.max(2, line.length() / 5);
    }

    /** A question that can be understood alone; it may be shorter than a line that stands alone. */
    static boolean isClearQuestion(Line line) {
        return line.length() >= 4
                && line.length() <= 26
                && line.text().endsWith("?")
                && isWhole(line.text())
                && !stumbles(line.words())
                && !line.words().get(0).equals("or")
                && !leansBack(line.text(), line.words())
                && !points(line.words())
                && line.contentWords() >= 1;
    }

    /** A word for what was said before: {@code Is that so?}, {@code When will this be?}; but {@code the day that he came}. */
    private static boolean points(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean that = word.equals("that")
                    && (i == 0 || !FunctionWords.contains(words.get(i - 1)))
                    && i + 1 < words.size();
            if (!that && (word.equals("that") || POINTERS.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} leans on something outside it, or breaks off. */
    static boolean dangles(String text) {
        String filled = text.replace("_____", "gap");
        return text.isEmpty() || !isUnbroken(filled) || leansBack(filled, Words.of(filled));
    }

    private static boolean isWhole(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && (last == '.' || last == '!' || last == '?')
                && isUnbroken(text);
    }

    /** Without restarts, asides, omissions, notes and words quoted from others. */
    static boolean isUnbroken(String text) {
        return text.chars().noneMatch(c -> BROKEN.indexOf(c) >= 0)
                && !text.contains("--")
                && !text.contains("...")
                && !text.contains(" - ")
                && !text.contains("- ")
                && !text.contains("'.")
                && !text.contains("’.");
    }

    /** A word or pair of words said twice in a row, as in a restart. */
    private static boolean stumbles(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isFragment(words.get(i))) {
                return true;
            }
            if (words.get(i).equals(words.get(i + 1))) {
                return true;
            }
            if (i + 3 < words.size() && words.subList(i, i + 2).equals(words.subList(i + 2, i + 4))) {
                return true;
            }
        }
        return false;
    }

    /** {@code dropped off th very}: two letters and no word. */
    private static boolean isFragment(String word) {
        return word.length() <= 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z') && !SHORT_WORDS.contains(word);
    }

    /** A capital where no sentence can begin: {@code eleven, twel We got fourteen}. */
    private static boolean beginsAnew(String text) {
        List<String> printed = Words.printed(text);
        return printed.stream()
                .skip(1)
                .anyMatch(word -> Character.isUpperCase(word.charAt(0))
                        && !Words.folded(word).startsWith("i")
                        && word.length() > 1
                        && Character.isLowerCase(word.charAt(1))
                        && FunctionWords.contains(Words.folded(word)));
    }

    /** Begins or ends with a word that points outside, or has a pronoun before anything it could stand for. */
    private static boolean leansBack(String text, List<String> words) {
        if (words.isEmpty() || OPEN_ENDS.contains(words.get(words.size() - 1))) {
            return true;
        }
        int opening = 0;
        while (opening < Math.min(3, words.size() - 1) && OPENERS.contains(words.get(opening))) {
            opening++;
        }
        String first = words.get(opening);
        boolean asks = text.endsWith("?") && INTERROGATIVES.contains(first);
        return (POINTING.contains(first) && !asks) || pronounComesFirst(words) || pointsInMidst(words);
    }

    /** {@code from that, we can}; {@code I think that means}; {@code the fourth one}; {@code in the same vein}. */
    private static boolean pointsInMidst(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean that = words.get(i).equals("that") || words.get(i).equals("this");
            boolean stands = that && FunctionWords.contains(words.get(i - 1)) && VERBS.contains(words.get(i + 1));
            boolean governed = that && PREPOSITIONS.contains(words.get(i - 1)) && SUBJECTS.contains(words.get(i + 1));
            boolean nth = words.get(i).equals("one") && ORDINALS.contains(words.get(i - 1));
            if (stands || governed || nth || isTheSame(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the same} as something that was named before; not {@code the same as} nor {@code at the same time}. */
    private static boolean isTheSame(List<String> words, int at) {
        return words.get(at).equals("same")
                && !words.get(at + 1).equals("time")
                && !words.subList(at, words.size()).contains("as");
    }

    private static boolean pronounComesFirst(List<String> words) {
        int content = 0;
        for (String word : words) {
            if (PRONOUNS.contains(word)) {
                return content < 2;
            }
            content += FunctionWords.contains(word) ? 0 : 1;
        }
        return false;
    }
}
