package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives what follows without a source of its own to the claim just before it: a further quotation
 * ({@code "Yes," she said. "I was there."}), what a colon announces, and the next paragraph of a quotation that goes on.
 */
final class FollowingQuotations {
    private final Grammar grammar;
    private final Passage passage;
    private final Quotations quotations;
    private final boolean[] taken;

    FollowingQuotations(Grammar grammar, List<Candidate> candidates) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.quotations = grammar.quotations();
        taken = new boolean[passage.size()];
        for (Candidate candidate : candidates) {
            take(candidate.cue().words());
            candidate.content().forEach(this::take);
        }
    }

    private void take(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            taken[i] = true;
        }
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** The candidates with what follows them; those that announce something and have nothing following are left out. */
    List<Candidate> attach(List<Candidate> candidates) {
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean quotes = candidate.frame() == Frame.QUOTE || candidate.frame() == Frame.CLAUSE;
            Candidate extended = quotes ? extended(candidate) : candidate;
            if (!extended.content().isEmpty()) {
                result.add(extended);
            }
        }
        return result;
    }

    private Candidate extended(Candidate candidate) {
        List<Range> content = new ArrayList<>(candidate.content());
        int next = passage.sentenceEnd(lastWord(candidate));
        if (content.isEmpty()) {
            next = addAnnounced(next, content);
        }
        if (content.stream().anyMatch(this::hasQuotation)) {
            addQuotations(next, content);
        }
        return candidate.withContent(content);
    }

    private static int lastWord(Candidate candidate) {
        int last = candidate.cue().words().to() - 1;
        for (Range range : candidate.content()) {
            last = Math.max(last, range.to() - 1);
        }
        return last;
    }

    /** The paragraph after a colon at the end of one. */
    private int addAnnounced(int next, List<Range> content) {
        if (next >= passage.size() || !passage.isParagraphStart(next)) {
            return next;
        }
        int end = quotations.opensAt(next) ? endOfQuoted(next) : passage.paragraphEnd(next);
        content.add(new Range(next, end));
        take(new Range(next, end));
        return passage.sentenceEnd(end - 1);
    }

    private void addQuotations(int start, List<Range> content) {
        int next = start;
        while (next < passage.size() && quotations.opensAt(next) && goesOn(next)) {
            int end = endOfQuoted(next);
            int sentence = passage.sentenceEnd(end - 1);
            if (!isFree(next, sentence)) {
                return;
            }
            content.add(new Range(next, end));
            take(new Range(next, end));
            next = sentence;
        }
    }

    /** Whether a quotation is in the same paragraph as the one before, or goes on from one that nothing closes. */
    private boolean goesOn(int open) {
        if (!passage.isParagraphStart(open)) {
            return true;
        }
        Quotations.Quotation before = quotations.at(open - 1);
        return before != null && !before.closed();
    }

    private boolean hasQuotation(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (quotations.covers(i)) {
                return true;
            }
        }
        return false;
    }

    private int endOfQuoted(int open) {
        Quotations.Quotation quotation = quotations.at(open);
        int end = quotation == null ? open + 1 : quotation.range().to();
        int sentence = passage.sentenceEnd(end - 1);
        boolean alone = end >= sentence || (grammar.is(end, "PUNCT") && sentence - end <= 2);
        return alone ? end : sentence;
    }
}
