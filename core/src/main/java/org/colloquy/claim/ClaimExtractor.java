package org.colloquy.claim;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Transcript;

/**
 * Finds the claims of a text. Immutable and safe for use by several threads; the language models behind it are loaded
 * once.
 *
 * <pre>{@code
 * SourceText report = SourceText.of("The cook denied that the canteen will close.");
 * for (Claim claim : ClaimExtractor.create().extractReport(report)) {
 *     System.out.println(claim.claimant().name() + " " + claim.stance() + ": " + claim.text());
 * }
 * }</pre>
 */
public final class ClaimExtractor {
    private ClaimExtractor() {}

    /** An extractor with the bundled lexicon of reporting expressions. */
    public static ClaimExtractor create() {
        return new ClaimExtractor();
    }

    /**
     * The claims that a news report or summary tells of, in the order of their cues. Every text has a result; headings
     * and cross-references hold no claims.
     */
    public List<Claim> extractReport(SourceText report) {
        Objects.requireNonNull(report, "report");
        return new ReportClaims(report).read();
    }

    /**
     * The claims of an interview, in the order of the text: what each speaker asserts, asks, proposes, promises, denies or
     * admits; what a speaker says that others said, with the speaker as reporter; and what the editor's notes and summaries
     * say. The text of a claim is without restarts, its spans are verbatim. Every transcript has a result.
     *
     * @param source the text from which {@code transcript} was read
     */
    public List<Claim> extractTranscript(SourceText source, Transcript transcript) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(transcript, "transcript");
        return new TranscriptClaims(source, transcript).read();
    }
}
