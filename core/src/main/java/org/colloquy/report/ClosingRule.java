package org.colloquy.report;

import java.util.List;
import java.util.Set;

/**
 * Tells a closing from a last paragraph that belongs to its section.
 *
 * <p>Under a heading it takes four things: the paragraph leaves the heading's matter, comes back to what stood before
 * it, sums up or looks ahead, and is the reporter's own, with nobody's words in it. Without headings, news has no
 * closing unless it says so ({@code Overall, …}).
 */
final class ClosingRule {
    private static final int LEAST_SHARED_STEMS = 2;
    private static final int LONGEST_OPENER = 40;
    private static final Set<String> OUTLOOK = Set.of(
            "will",
            "may",
            "might",
            "could",
            "would",
            "likely",
            "expected",
            "remain",
            "remains",
            "future",
            "coming",
            "upcoming",
            "ahead",
            "overall",
            "ultimately",
            "whether",
            "conclusion",
            "whole",
            "altogether",
            "both");
    private static final Set<String> OF_A_PERSON = Set.of(
            "said",
            "says",
            "told",
            "asked",
            "added",
            "replied",
            "answered",
            "stated",
            "according",
            "spoke",
            "i",
            "he",
            "she",
            "his",
            "her",
            "him",
            "hers");
    private static final List<String> SUMMARY_OPENERS = List.of(
            "overall",
            "in conclusion",
            "to conclude",
            "in sum",
            "to sum up",
            "in summary",
            "all in all",
            "ultimately",
            "in the end",
            "it remains to be seen");

    private final Set<String> before;

    /** @param before the text above the last heading, which says what the whole is about */
    ClosingRule(String before) {
        this.before = Words.stems(before);
    }

    boolean closesUnder(String heading, String paragraph) {
        List<String> words = Words.lowerCase(paragraph);
        if (LineShape.hasQuotationMark(paragraph)
                || words.stream().noneMatch(OUTLOOK::contains)
                || words.stream().anyMatch(OF_A_PERSON::contains)
                || reportsSomebody(paragraph)) {
            return false;
        }
        Set<String> stems = Words.stems(paragraph);
        return Words.stems(heading).stream().noneMatch(stems::contains)
                && stems.stream().filter(before::contains).count() >= LEAST_SHARED_STEMS;
    }

    boolean closesWithoutHeading(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST_OPENER, paragraph.length()));
        String words = String.join(" ", Words.lowerCase(start));
        return SUMMARY_OPENERS.stream().anyMatch(words::startsWith);
    }

    /** Whether somebody did something, as in {@code Lind predicted}: a name, then a verb in the past. */
    private static boolean reportsSomebody(String paragraph) {
        List<String> words = Words.of(paragraph);
        for (int i = 1; i < words.size(); i++) {
            String verb = words.get(i);
            if (verb.endsWith("ed")
                    && Character.isLowerCase(verb.charAt(0))
                    && Character.isUpperCase(words.get(i - 1).charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
