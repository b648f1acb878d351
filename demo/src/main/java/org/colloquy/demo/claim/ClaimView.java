package org.colloquy.demo.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Voice;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * A claim as the page tells it.
 *
 * @param anchor its id on the page
 * @param claimant whose it is
 * @param verb what the claimant does, by the account of the summary
 * @param cue the words of the summary for that, where they are others
 * @param content what is claimed, in the words of the summary
 * @param remarks through whom it comes and how the summary keeps its distance, in words
 * @param turns those that bear on it
 */
record ClaimView(
        String anchor,
        int number,
        String claimant,
        String verb,
        Optional<String> cue,
        String content,
        List<String> remarks,
        Verdict verdict,
        List<TurnLink> turns) {

    private static final List<String> CLAUSE = List.of("that ", "whether ");

    /** A link to a turn. */
    record TurnLink(int number, String href) {}

    static ClaimView of(ListedClaim listed, SourceText summary, List<TurnLink> turns) {
        Claim claim = listed.claim();
        return new ClaimView(
                listed.anchor(),
                listed.number(),
                listed.claimant(),
                StanceWords.verb(claim),
                cue(claim, summary),
                words(claim.content(), summary),
                remarks(claim),
                listed.verdict(),
                turns);
    }

    /** Whether the content goes on with the sentence that the verb begins. */
    boolean isClause() {
        return CLAUSE.stream().anyMatch(content::startsWith);
    }

    private static Optional<String> cue(Claim claim, SourceText summary) {
        return Optional.of(words(claim.cue().spans(), summary))
                .filter(cue -> !cue.isEmpty() && !cue.equals(StanceWords.verb(claim)));
    }

    private static String words(List<Span> spans, SourceText summary) {
        return spans.stream().map(summary::slice).collect(Collectors.joining(" … "));
    }

    private static List<String> remarks(Claim claim) {
        List<String> hedges = claim.cue().hedges();
        return Stream.of(
                        told("as told by ", claim.reporters()),
                        told("citing ", claim.cited()),
                        hedges.isEmpty() ? "" : "the summary keeps a distance: “" + String.join("”, “", hedges) + "”")
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    private static String told(String words, List<Voice> voices) {
        return voices.isEmpty() ? "" : words + voices.stream().map(Voice::name).collect(Collectors.joining(", "));
    }
}
