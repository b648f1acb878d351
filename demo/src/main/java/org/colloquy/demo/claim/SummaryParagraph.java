package org.colloquy.demo.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.colloquy.report.NewsParagraph;
import org.colloquy.report.ReportBlockKind;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * A paragraph of the summary with the claims in it.
 *
 * @param pieces its words
 * @param claims those that begin in it
 */
record SummaryParagraph(ReportBlockKind kind, List<Piece> pieces, List<ClaimView> claims) {

    /**
     * Words of the paragraph.
     *
     * @param claimed whether they are the content of a claim
     * @param ends the claims whose content ends with them
     */
    record Piece(String text, boolean claimed, List<ListedClaim> ends) {}

    /** Cuts the paragraph where the content of a claim begins or ends. */
    static List<Piece> pieces(NewsParagraph paragraph, SourceText summary, List<ListedClaim> claims) {
        Span whole = paragraph.span();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (ListedClaim claim : claims) {
            for (Span span : claim.claim().content()) {
                cuts.add(Math.max(whole.start(), Math.min(whole.end(), span.start())));
                cuts.add(Math.max(whole.start(), Math.min(whole.end(), span.end())));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        List<Integer> bounds = List.copyOf(cuts);
        for (int i = 1; i < bounds.size(); i++) {
            Span span = new Span(bounds.get(i - 1), bounds.get(i));
            pieces.add(new Piece(
                    summary.slice(span),
                    claims.stream().anyMatch(claim -> covers(claim, span)),
                    claims.stream().filter(claim -> end(claim) == span.end()).toList()));
        }
        return pieces;
    }

    private static boolean covers(ListedClaim claim, Span span) {
        return claim.claim().content().stream().anyMatch(content -> content.contains(span));
    }

    private static int end(ListedClaim claim) {
        List<Span> content = claim.claim().content();
        return content.get(content.size() - 1).end();
    }

    boolean isHeading() {
        return kind == ReportBlockKind.HEADING || kind == ReportBlockKind.TITLE;
    }

    /** Whether it is part of what is reported, and not a pointer to something else. */
    boolean isText() {
        return kind == ReportBlockKind.LEAD || kind == ReportBlockKind.BODY || kind == ReportBlockKind.CLOSING;
    }
}
