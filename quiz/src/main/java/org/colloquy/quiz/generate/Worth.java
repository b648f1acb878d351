package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Set;

/** How much a line is worth asking about: what it says that can be remembered, less what it leaves open. */
final class Worth {
    /** From here on a line can be asked with pleasure. */
    static final int GOOD = 5;

    /** Below this a line is not asked at all. */
    static final int LEAST = 2;

    private static final Set<String> POINTERS = Set.of("this", "these", "those", "such", "same", "latter", "former");
    /** Behind {@code this} they need nothing said before: {@code this year, this town}. */
    static final Set<String> TIMES = Set.of(
            "year",
            "week",
            "month",
            "morning",
            "afternoon",
            "evening",
            "century",
            "summer",
            "winter",
            "spring",
            "autumn",
            "season",
            "country",
            "city",
            "town",
            "village",
            "planet",
            "world",
            "time");

    private static final Set<String> PRONOUNS = Set.of(
            "it", "it's", "they", "they're", "they've", "he", "he's", "she", "she's", "him", "his", "her", "its",
            "their", "them");
    private static final Set<String> CONNECTIVES = Set.of(
            "and",
            "but",
            "so",
            "or",
            "because",
            "then",
            "therefore",
            "also",
            "well",
            "yeah",
            "yes",
            "no",
            "okay",
            "ok",
            "look",
            "plus",
            "oh",
            "right",
            "now",
            "again",
            "otherwise",
            "besides",
            "too",
            "sure",
            "anyway",
            "specifically",
            "however");
    private static final Set<String> FILLERS = Set.of(
            "thing",
            "things",
            "stuff",
            "something",
            "etc",
            "basically",
            "actually",
            "kinda",
            "gonna",
            "whatever",
            "somehow",
            "sort",
            "kind",
            "lot",
            "lots",
            "anything",
            "everything",
            "guess",
            "okay",
            "mean");

    /**
     * Words that promise something particular without saying it: {@code relevant, certain}, and nouns that stand for what is
     * said elsewhere (Schmid: English abstract nouns as conceptual shells, 2000).
     */
    private static final Set<String> HOLLOW = Set.of(
            "approach",
            "approaches",
            "appropriate",
            "aspect",
            "aspects",
            "certain",
            "corresponding",
            "important",
            "issue",
            "issues",
            "matter",
            "matters",
            "necessary",
            "particular",
            "position",
            "positions",
            "process",
            "processes",
            "relevant",
            "respective",
            "significant",
            "situation",
            "situations",
            "specific",
            "suitable",
            "task",
            "tasks",
            "various");

    private static final Set<String> FINITE = Set.of(
            "am",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "shall",
            "should",
            "may",
            "might",
            "must",
            "cannot",
            "became",
            "began",
            "bought",
            "brought",
            "built",
            "came",
            "caught",
            "chose",
            "cut",
            "drew",
            "drove",
            "fell",
            "felt",
            "fought",
            "found",
            "gave",
            "got",
            "grew",
            "heard",
            "held",
            "kept",
            "knew",
            "led",
            "left",
            "lost",
            "made",
            "meant",
            "met",
            "paid",
            "put",
            "ran",
            "said",
            "saw",
            "sent",
            "set",
            "sold",
            "spent",
            "spoke",
            "stood",
            "taught",
            "thought",
            "told",
            "took",
            "understood",
            "went",
            "won",
            "wrote",
            "i",
            "we",
            "you",
            "they",
            "he",
            "she");

    private Worth() {}

    static int of(Line line) {
        List<String> words = line.words();
        int worth = (int) Math.min(
                8,
                words.stream()
                        .filter(word -> !FunctionWords.contains(word))
                        .distinct()
                        .count());
        worth += isSpecific(line) ? 2 : 0;
        worth -= 3 * pointers(words);
        worth -= (int) words.stream().filter(PRONOUNS::contains).count();
        worth -= CONNECTIVES.contains(words.get(0)) ? 3 : 0;
        worth -= 2
                * (int) words.stream()
                        .filter(word -> FILLERS.contains(word) || HOLLOW.contains(word))
                        .count();
        worth -= hasFiniteVerb(words) ? 0 : 3;
        worth -= line.text().equals(line.verbatim()) ? 0 : 2;
        return worth;
    }

    /** A figure, or a name that is not the first word. */
    private static boolean isSpecific(Line line) {
        List<String> printed = Words.printed(line.text());
        return printed.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
                || printed.stream()
                        .skip(1)
                        .anyMatch(word -> Character.isUpperCase(word.charAt(0))
                                && word.length() > 1
                                && !Words.folded(word).startsWith("i'"));
    }

    /** Words that point to what was said before: {@code these funds}, but not {@code this year}. */
    private static int pointers(List<String> words) {
        int pointers = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean time = i + 1 < words.size() && TIMES.contains(words.get(i + 1));
            pointers += POINTERS.contains(words.get(i)) && !time ? 1 : 0;
        }
        return pointers;
    }

    /** Whether it says something of something; {@code Three hundred and eighty thousand pounds.} does not. */
    static boolean isSentence(Line line) {
        return hasFiniteVerb(line.words());
    }

    private static boolean hasFiniteVerb(List<String> words) {
        return words.stream()
                .anyMatch(word -> FINITE.contains(word)
                        || word.endsWith("ed")
                        || word.endsWith("n't")
                        || word.endsWith("'re")
                        || word.endsWith("'ve")
                        || word.endsWith("'ll")
                        || word.equals("i'm")
                        || word.equals("there's"));
    }
}
