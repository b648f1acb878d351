package org.colloquy.demo.claim;

import java.util.List;
import org.colloquy.demo.transcript.TranscriptColumn;

/**
 * Summary and interview side by side.
 *
 * @param title the interview's title
 * @param path the address of the page
 * @param filtered whether some claims may be left out
 * @param claimants whom one can choose
 * @param stances which one can choose
 * @param verdicts which one can choose
 * @param paragraphs the summary
 * @param shown how many claims are shown
 * @param count how many there are
 * @param more how many were not compared
 */
record ClaimsView(
        String title,
        String interviewPath,
        String path,
        boolean filtered,
        List<Choice> claimants,
        List<Choice> stances,
        List<Choice> verdicts,
        List<SummaryParagraph> paragraphs,
        int shown,
        int count,
        int more,
        TranscriptColumn transcript) {

    /**
     * Something to choose.
     *
     * @param value what the form sends
     * @param claims how many there are of it
     */
    record Choice(String value, String text, long claims, boolean chosen) {}
}
