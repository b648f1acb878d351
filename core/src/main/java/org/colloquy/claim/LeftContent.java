package org.colloquy.claim;

import org.jspecify.annotations.Nullable;

/** Finds content that stands left of who says it: {@code "…," she said}; {@code The bridge will open, he said}. */
final class LeftContent {
    private final Grammar grammar;
    private final Quotations quotations;

    LeftContent(Grammar grammar) {
        this.grammar = grammar;
        this.quotations = grammar.quotations();
    }

    /**
     * Such content.
     *
     * @param range its words
     * @param quoted whether a quotation ends it
     * @param clause whether it has a verb of its own
     */
    record Left(Range range, boolean quoted, boolean clause) {
        /** Whether all of it is quoted. */
        boolean isWholly(Quotations quotations) {
            return quoted && quotations.opensAt(range.from());
        }
    }

    /** What ends just before {@code before}; null if nothing that could be content does. */
    @Nullable
    Left endingAt(int before) {
        int last = before - 1;
        int start = grammar.passage().sentenceStart(before);
        if ((last >= start && quotations.closesAt(last)) || (last >= 0 && last < start && endsInQuestion(last))) {
            return quoted(last);
        }
        if (last < start) {
            return null;
        }
        if (grammar.isComma(last) && last - 1 >= 0 && quotations.closesAt(last - 1)) {
            return quoted(last - 1);
        }
        if (grammar.isComma(last) || grammar.isDash(last)) {
            return unquoted(start, last);
        }
        return null;
    }

    /** {@code "Who?" Ada asked}: the mark within the quotation ends no sentence. */
    private boolean endsInQuestion(int close) {
        String mark = grammar.lower(close - 1);
        return quotations.closesAt(close) && (mark.equals("?") || mark.equals("!"));
    }

    private @Nullable Left quoted(int close) {
        Quotations.Quotation quotation = quotations.at(close);
        if (quotation == null || quotation.isEmpty()) {
            return null;
        }
        int start = grammar.passage().sentenceStart(quotation.open());
        int from = quotation.open();
        if (from > start && !isQuotedAlone(from, start)) {
            if (!grammar.hasFiniteVerb(start, close)) {
                return null;
            }
            from = start;
        }
        return new Left(new Range(from, close + 1), true, true);
    }

    /** Whether what stands before a quotation in its sentence is not part of what is said. */
    private boolean isQuotedAlone(int open, int start) {
        boolean capital = open + 1 < grammar.passage().size()
                && Character.isUpperCase(
                        grammar.passage().token(open + 1).text().charAt(0));
        boolean apart = grammar.isComma(open - 1) || grammar.lower(open - 1).equals(":") || grammar.isDash(open - 1);
        return (apart && (capital || !grammar.hasFiniteVerb(start, open)))
                || (capital && open - start > 2 && grammar.lower(open - 1).equals("?"));
    }

    private @Nullable Left unquoted(int first, int comma) {
        if (grammar.isRelative(comma - 1) && grammar.isComma(comma - 2)) {
            return new Left(new Range(comma - 1, comma), false, false);
        }
        int start = afterOpening(first, comma);
        return start >= comma ? null : new Left(new Range(start, comma), false, grammar.hasFiniteVerb(start, comma));
    }

    /** Index after what ties a sentence to the one before: {@code But}, {@code However,}. */
    private int afterOpening(int start, int end) {
        if (start + 1 >= end) {
            return start;
        }
        boolean adverb = grammar.is(start, "ADV") && grammar.isComma(start + 1);
        boolean conjunction = grammar.is(start, "CCONJ")
                && !grammar.lower(start).equals("either")
                && !grammar.lower(start).equals("neither");
        return adverb ? start + 2 : conjunction ? start + 1 : start;
    }
}
