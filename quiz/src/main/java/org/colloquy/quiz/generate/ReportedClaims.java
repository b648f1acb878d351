package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Objects;
import org.colloquy.claim.Claim;
import org.colloquy.claim.ClaimExtractor;
import org.colloquy.claim.evidence.EvidenceFinder;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/**
 * A report about an interview, with its claims and what in the interview bears on them.
 *
 * @param report the text of the report
 * @param claims its claims, with their evidence, in the order of the text
 */
public record ReportedClaims(SourceText report, List<Claim> claims) {

    public ReportedClaims {
        Objects.requireNonNull(report, "report");
        claims = List.copyOf(claims);
    }

    /** Extracts the claims of {@code report} and looks for each in {@code transcript}. */
    public static ReportedClaims of(SourceText report, Transcript transcript) {
        EvidenceFinder finder = EvidenceFinder.of(transcript);
        List<Claim> claims = ClaimExtractor.create().extractReport(report).stream()
                .map(claim -> claim.withEvidence(finder.find(claim)))
                .toList();
        return new ReportedClaims(report, claims);
    }
}
