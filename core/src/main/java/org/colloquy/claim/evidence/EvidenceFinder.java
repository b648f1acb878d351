package org.colloquy.claim.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * Finds the turns of a transcript that bear on a claim. Made once for a transcript and asked for many claims; immutable
 * and safe for use by several threads.
 *
 * <pre>{@code
 * EvidenceFinder finder = EvidenceFinder.of(transcript);
 * Turn nearest = finder.rank("The cook said that the canteen will close.").get(0);
 * }</pre>
 */
public final class EvidenceFinder {
    private final Transcript transcript;
    private final TurnRanking ranking;

    private EvidenceFinder(Transcript transcript, TurnRanking ranking) {
        this.transcript = transcript;
        this.ranking = ranking;
    }

    /** A finder for the turns of {@code transcript}; takes time linear in its text. */
    public static EvidenceFinder of(Transcript transcript) {
        Objects.requireNonNull(transcript, "transcript");
        Terms terms = new Terms();
        List<List<String>> turns = transcript.turns().stream()
                .map(turn -> stems(terms, named(turn)))
                .toList();
        return new EvidenceFinder(transcript, new TurnRanking(TurnIndex.of(turns)));
    }

    /**
     * All turns of the transcript, the likeliest to bear on the claim first; of two that are equal, the earlier first.
     * That a turn comes first does not mean that it bears the claim out.
     *
     * @param claim in anybody's words; the name of the claimant helps
     */
    public List<Turn> rank(String claim) {
        Objects.requireNonNull(claim, "claim");
        double[] scores = ranking.scores(stems(new Terms(), claim));
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(turn -> -scores[turn]))
                .map(transcript.turns()::get)
                .toList();
    }

    /** The turn as it is searched: its speaker's name, twice because whose a claim is says much, and its words. */
    private static String named(Turn turn) {
        String name = turn.speaker().map(Speaker::name).orElse("");
        return name + " " + name + " " + turn.text();
    }

    private static List<String> stems(Terms terms, String text) {
        return terms.of(text).stream().map(Term::stem).toList();
    }
}
