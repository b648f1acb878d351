package org.colloquy.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a closing from the last paragraph of the last section.
 *
 * <p>Under a heading it takes four things: the paragraph leaves the heading's matter, comes back to that of title and
 * lead, sums up or looks ahead, and reports nobody's words. Without headings, news has no closing unless it says so
 * ({@code Overall, …}).
 */
final class ClosingRule {
    private static final int LEAST_SHARED_STEMS = 2;
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
    private static final Set<String> REPORTING =
            Set.of("said", "says", "told", "asked", "added", "replied", "answered", "stated", "according");
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

    private final Set<String> whole;

    /** @param about title and lead, which say what the whole is about */
    ClosingRule(List<String> about) {
        this.whole = new HashSet<>();
        about.forEach(text -> whole.addAll(Words.stems(text)));
    }

    boolean closesUnder(String heading, String paragraph) {
        List<String> words = Words.lowerCase(paragraph);
        if (Characters.hasQuotationMark(paragraph)
                || words.stream().noneMatch(OUTLOOK::contains)
                || words.stream().anyMatch(REPORTING::contains)) {
            return false;
        }
        Set<String> stems = Words.stems(paragraph);
        return Words.stems(heading).stream().noneMatch(stems::contains)
                && stems.stream().filter(whole::contains).count() >= LEAST_SHARED_STEMS;
    }

    boolean closesWithoutHeading(String paragraph) {
        String start = String.join(" ", Words.lowerCase(paragraph.substring(0, Math.min(40, paragraph.length()))));
        return SUMMARY_OPENERS.stream().anyMatch(start::startsWith);
    }
}
