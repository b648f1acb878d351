package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word of a line that matters and that a word of another line could stand for.
 *
 * @param line where it stands
 * @param range where it stands in the line's text
 * @param printed the word
 * @param slot words of the same slot can stand for each other as far as grammar goes
 */
record Term(Line line, Range range, String printed, String slot) {
    private static final int SHORTEST = 4;

    /** A word that is said but once is rarely what the talk is about. */
    private static final int FEWEST_USES = 3;

    /**
     * Words that make no gap worth filling: nouns that stand for what is said elsewhere (Schmid: English abstract nouns as
     * conceptual shells, 2000), and adjectives that stand where a noun does.
     */
    private static final Set<String> SHELLS = Set.of(
            "amount",
            "aspect",
            "aspects",
            "basis",
            "case",
            "cases",
            "fact",
            "facts",
            "idea",
            "ideas",
            "issue",
            "issues",
            "kind",
            "level",
            "levels",
            "line",
            "matter",
            "matters",
            "moment",
            "number",
            "numbers",
            "place",
            "places",
            "point",
            "points",
            "problem",
            "problems",
            "process",
            "question",
            "questions",
            "range",
            "reason",
            "reasons",
            "result",
            "results",
            "series",
            "share",
            "side",
            "situation",
            "step",
            "steps",
            "subject",
            "system",
            "term",
            "terms",
            "time",
            "times",
            "topic",
            "variety",
            "work",
            "world",
            "floor",
            "same",
            "future",
            "opinion",
            "opinions",
            "second",
            "better",
            "strong",
            "total",
            "sense",
            "end",
            "beginning",
            "rest",
            "thing");

    private static final Set<String> DETERMINERS =
            Set.of("the", "our", "their", "my", "your", "his", "her", "its", "every", "each", "no", "some", "any");
    private static final Set<String> LIGHT_VERBS = Set.of(
            "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking", "give", "gives", "gave",
            "given", "giving", "do", "does", "did", "have", "has", "had", "having");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "for", "from", "with", "to", "of", "by", "into", "over", "under", "through", "about",
            "behind");
    private static final Set<String> FOLLOWERS = Set.of(
            "of", "in", "on", "at", "for", "from", "with", "to", "is", "was", "are", "were", "has", "have", "had",
            "will", "would", "can", "could", "that", "which", "who", "when", "by", "as", "before", "after", "into",
            "over", "under", "because", "if", "does", "did", "do", "must", "should");

    /** The most telling word of the line that stands between an article and a function word or stop: a noun, mostly. */
    static Optional<Term> of(Line line, Interview interview) {
        List<Range> places = Words.places(line.text());
        List<Term> terms = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            Optional<String> slot = slot(line.text(), places, i);
            if (slot.isPresent()) {
                terms.add(new Term(line, places.get(i), places.get(i).of(line.text()), slot.get()));
            }
        }
        return terms.stream()
                .filter(term -> interview.uses(term.word()) >= FEWEST_USES)
                .filter(term -> !interview.namesSpeaker(Words.folded(term.printed)))
                .filter(term -> line.words().stream()
                                .filter(Words.folded(term.printed)::equals)
                                .count()
                        == 1)
                .max((one, other) -> Integer.compare(interview.uses(one.word()), interview.uses(other.word())));
    }

    private static Optional<String> slot(String text, List<Range> places, int at) {
        String printed = places.get(at).of(text);
        String word = Words.folded(printed);
        String before = Words.folded(places.get(at - 1).of(text));
        boolean fit = printed.length() >= SHORTEST
                && printed.chars().allMatch(Character::isLetter)
                && !FunctionWords.contains(word)
                && !SHELLS.contains(word)
                && !word.endsWith("ly")
                && followedByFunctionWord(text, places, at);
        if (!fit) {
            return Optional.empty();
        }
        if (Character.isUpperCase(printed.charAt(0))) {
            return before.equals("in") || before.equals("from") ? Optional.of("name " + before) : Optional.empty();
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        if (before.equals("a") || before.equals("an")) {
            return isOfAPhrase(text, places, at) ? Optional.empty() : Optional.of(before);
        }
        String frame = frame(text, places, at) + (plural ? " plural" : " singular");
        return DETERMINERS.contains(before) ? Optional.of(frame) : Optional.empty();
    }

    /** {@code made a start, take a look}: verb and noun are one, so that anybody can put it in. */
    private static boolean isOfAPhrase(String text, List<Range> places, int at) {
        return at > 1 && LIGHT_VERBS.contains(Words.folded(places.get(at - 2).of(text)));
    }

    /** The preposition before the article, if there is one, and whether {@code of} follows: what narrows the sense. */
    private static String frame(String text, List<Range> places, int at) {
        String preposition = at > 1 ? Words.folded(places.get(at - 2).of(text)) : "";
        boolean of = at + 1 < places.size()
                && Words.folded(places.get(at + 1).of(text)).equals("of");
        return (PREPOSITIONS.contains(preposition) ? preposition : "-") + (of ? " of" : "");
    }

    private static boolean followedByFunctionWord(String text, List<Range> places, int at) {
        if (at + 1 == places.size()
                || ".,;:!?".indexOf(text.charAt(places.get(at).to())) >= 0) {
            return true;
        }
        return text.charAt(places.get(at).to()) == ' '
                && FOLLOWERS.contains(Words.folded(places.get(at + 1).of(text)));
    }

    private String word() {
        return Words.folded(printed);
    }

    /** About equally long, neither a form of the other, and neither in the other's line. */
    boolean standsAgainst(Term other) {
        int shorter = Math.min(printed.length(), other.printed.length());
        int longer = Math.max(printed.length(), other.printed.length());
        return 5 * longer <= 7 * shorter
                && !Words.related(word(), other.word())
                && line.words().stream().noneMatch(word -> Words.related(word, other.word()))
                && other.line.words().stream().noneMatch(word -> Words.related(word, word()));
    }
}
