package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.source.Span;

/** Finds the numbers of a claim and what they count. */
final class Figures {
    private static final int LONGEST_COUNTED = 6;
    private static final Set<String> MULTIPLIERS = Set.of("hundred", "thousand", "million", "billion");

    private Figures() {}

    static List<Figure> in(Passage passage, List<Range> content) {
        List<Figure> figures = new ArrayList<>();
        for (Range range : content) {
            int at = range.from();
            while (at < range.to()) {
                int end = endOfNumber(passage, at, range.to());
                if (end > at) {
                    figures.add(new Figure(passage.span(new Range(at, end)), counted(passage, end, range.to())));
                }
                at = Math.max(end, at + 1);
            }
        }
        return figures;
    }

    private static int endOfNumber(Passage passage, int from, int limit) {
        boolean money = passage.is(from, "SYM") && passage.is(from + 1, "NUM") && from + 1 < limit;
        if (!money && !passage.is(from, "NUM")) {
            return from;
        }
        int end = from + 1;
        while (end < limit && (passage.is(end, "NUM") || goesOn(passage, end, limit))) {
            end++;
        }
        return isPronoun(passage, from, end) ? from : end;
    }

    /** The hyphen in {@code twenty-six}, the "and" in {@code one hundred and six}. */
    private static boolean goesOn(Passage passage, int at, int limit) {
        boolean hyphen = passage.lower(at).equals("-") && passage.isAttached(at) && passage.isAttached(at + 1);
        boolean and = passage.lower(at).equals("and") && MULTIPLIERS.contains(passage.lower(at - 1));
        return (hyphen || and) && at + 1 < limit && passage.is(at + 1, "NUM");
    }

    /** {@code one of them}, {@code the first one}. */
    private static boolean isPronoun(Passage passage, int from, int end) {
        return end == from + 1 && passage.lower(from).equals("one") && !passage.isOneOf(end, "NOUN", "ADJ");
    }

    /** The noun phrase after a number: {@code per cent of the pupils}. */
    private static String counted(Passage passage, int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST_COUNTED && isCounted(passage, end)) {
            end++;
        }
        while (end > from && passage.isOneOf(end - 1, "ADP", "DET")) {
            end--;
        }
        if (end == from) {
            return "";
        }
        Span span = passage.span(new Range(from, end));
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            int gap = i == from
                    ? 0
                    : passage.token(i).span().start()
                            - passage.token(i - 1).span().end();
            text.append(gap > 0 ? " " : "").append(passage.token(i).text());
        }
        return span.isEmpty() ? "" : text.toString();
    }

    private static boolean isCounted(Passage passage, int index) {
        return passage.isOneOf(index, "NOUN", "ADJ")
                || passage.is(index, "PROPN")
                || passage.lower(index).equals("of")
                || (passage.is(index, "DET") && passage.lower(index - 1).equals("of"))
                || passage.lower(index).equals("per")
                || passage.lower(index).equals("%");
    }
}
