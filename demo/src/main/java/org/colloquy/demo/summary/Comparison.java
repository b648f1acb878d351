package org.colloquy.demo.summary;

import java.util.List;
import java.util.Objects;
import org.colloquy.claim.Claim;
import org.colloquy.claim.ClaimExtractor;
import org.colloquy.claim.evidence.EvidenceFinder;
import org.colloquy.report.NewsParagraph;
import org.colloquy.report.NewsReportParser;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/**
 * A summary laid beside its interview.
 *
 * @param text the summary
 * @param paragraphs its parts, in the order of the text
 * @param claims what it reports, each with the turns of the interview that bear on it
 * @param more how many further claims it has that were not compared
 */
public record Comparison(SourceText text, List<NewsParagraph> paragraphs, List<Claim> claims, int more) {

    /** Claims that are compared; a summary of a page has about thirty. */
    static final int MAX_CLAIMS = 300;

    public Comparison {
        Objects.requireNonNull(text, "text");
        paragraphs = List.copyOf(paragraphs);
        claims = List.copyOf(claims);
    }

    /** Reads the claims of {@code text} and looks for each in {@code transcript}. */
    static Comparison of(SourceText text, Transcript transcript) {
        List<Claim> claims = ClaimExtractor.create().extractReport(text);
        EvidenceFinder finder = EvidenceFinder.of(transcript);
        return new Comparison(
                text,
                NewsReportParser.create().parse(text).report().paragraphs(),
                claims.stream()
                        .limit(MAX_CLAIMS)
                        .map(claim -> claim.withEvidence(finder.find(claim)))
                        .toList(),
                Math.max(0, claims.size() - MAX_CLAIMS));
    }
}
