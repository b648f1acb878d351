package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb from which commas or dashes part it: {@code Ada Reed, 40, of Leeds, the head of the school,
 * said}. What stands between the marks is read from right to left until the piece that the others belong to.
 */
final class PartedSubject {
    private static final int MOST_PIECES = 8;

    private final Grammar grammar;
    private final NounPhrases phrases;
    private final NounGroup groups;

    PartedSubject(Grammar grammar, NounGroup groups) {
        this.grammar = grammar;
        this.phrases = grammar.phrases();
        this.groups = groups;
    }

    /** The subject before the mark at {@code mark}; null if there is none. */
    @Nullable
    Range before(int mark, int bound) {
        return grammar.isDash(mark) ? acrossDashes(mark, bound) : acrossCommas(mark, bound);
    }

    private @Nullable Range acrossDashes(int mark, int bound) {
        int open = mark - 1;
        while (open > bound && !grammar.isDash(open)) {
            open--;
        }
        if (open <= bound || open + 1 >= mark) {
            return null;
        }
        Insertion insertion = Insertion.classify(grammar, open + 1, mark);
        Range parted = acrossCommas(open, bound);
        int start = parted != null ? parted.from() : headStart(bound, open, bound);
        if (insertion == Insertion.NONE || start < 0) {
            return null;
        }
        return new Range(start, insertion == Insertion.APPOSITION ? mark : parted != null ? parted.to() : open);
    }

    private @Nullable Range acrossCommas(int mark, int bound) {
        List<Range> pieces = pieces(mark, bound);
        if (pieces.size() < 2) {
            return null;
        }
        int end = mark;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Range piece = pieces.get(i);
            if (i > 0 && isHead(piece, pieces.get(i + 1), bound)) {
                return subject(piece, end, bound);
            }
            Insertion insertion = Insertion.classify(grammar, piece.from(), piece.to());
            if (insertion == Insertion.NONE) {
                return null;
            }
            end = insertion == Insertion.ASIDE ? piece.from() - 1 : end;
        }
        return subject(pieces.get(pieces.size() - 1), end, bound);
    }

    private @Nullable Range subject(Range piece, int end, int bound) {
        int start = headStart(piece.from(), piece.to(), bound);
        return start < 0 ? null : new Range(start, end);
    }

    /** What stands between the commas left of {@code mark}, nearest first; the last begins where the clause does. */
    private List<Range> pieces(int mark, int bound) {
        List<Range> pieces = new ArrayList<>();
        int close = mark;
        int depth = 0;
        int at = mark - 1;
        while (at >= bound && pieces.size() < MOST_PIECES && !isBoundary(at)) {
            String word = grammar.lower(at);
            depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
            if (depth == 0 && grammar.isComma(at)) {
                if (at + 1 >= close) {
                    return List.of();
                }
                pieces.add(new Range(at + 1, close));
                close = at;
            }
            at--;
        }
        if (at + 1 < close && pieces.size() < MOST_PIECES) {
            pieces.add(new Range(at + 1, close));
        }
        return pieces;
    }

    private boolean isBoundary(int index) {
        String word = grammar.lower(index);
        return grammar.quotations().covers(index) || word.equals(";") || word.equals(":") || grammar.isDash(index);
    }

    /** Whether a piece is what the others to its right belong to, rather than belonging to the one to its left. */
    private boolean isHead(Range piece, Range left, int bound) {
        boolean number = grammar.is(piece.from(), "NUM") && piece.to() - piece.from() == 1;
        if (number || grammar.lower(piece.from()).equals("of")) {
            return false;
        }
        Insertion insertion = Insertion.classify(grammar, piece.from(), piece.to());
        if (insertion == Insertion.NONE || (insertion == Insertion.ASIDE && !isConjunction(piece.from()))) {
            return insertion == Insertion.NONE;
        }
        return !phrases.endsBefore(left.to()) || isAdjunct(left, bound) || isConjunction(piece.from());
    }

    private boolean isConjunction(int index) {
        return grammar.is(index, "CCONJ");
    }

    /** Whether a piece says when or where the clause after it holds. */
    private boolean isAdjunct(Range piece, int bound) {
        int first = isConjunction(piece.from()) ? piece.from() + 1 : piece.from();
        boolean opens = piece.from() <= bound + 1 && !grammar.lower(first).equals("of");
        boolean adjunct = grammar.is(first, "ADP")
                || grammar.is(first, "ADV")
                || grammar.is(first, "SCONJ")
                || grammar.is(first, "VERB")
                || (phrases.startsAt(first) && groups.isTimePhrase(first));
        return (opens && adjunct) || grammar.hasFiniteVerb(piece.from(), piece.to());
    }

    private int headStart(int from, int to, int bound) {
        int first = from;
        while (first < to && (grammar.is(first, "CCONJ") || grammar.is(first, "ADV"))) {
            first++;
        }
        if (first < to && phrases.startsAt(first) && !grammar.hasFiniteVerb(first, to)) {
            return first;
        }
        if (phrases.endsBefore(to)) {
            return groups.startOf(phrases.start(to - 1), Math.max(bound, from));
        }
        return -1;
    }
}
