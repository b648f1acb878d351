package org.colloquy.claim.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Form;
import org.colloquy.claim.Polarity;
import org.colloquy.claim.Stance;
import org.colloquy.claim.Voice;
import org.colloquy.claim.VoiceKind;
import org.colloquy.source.Span;
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
 * List<Evidence> evidence = finder.find("The cook said that the canteen will close."); // empty: not in this transcript
 * }</pre>
 *
 * <p>It compares words, not meanings, and abstains in doubt. {@code docs/guide/evidence.md} says what that can and
 * cannot do, with measured figures.
 */
public final class EvidenceFinder {
    private final Transcript transcript;
    private final TurnRanking ranking;
    private final Utterances utterances;
    private final Claimants claimants;

    private EvidenceFinder(Transcript transcript, TurnRanking ranking) {
        this.transcript = transcript;
        this.ranking = ranking;
        utterances = Utterances.of(transcript);
        claimants = new Claimants(transcript.speakers());
    }

    /** A finder for the turns of {@code transcript}; takes time linear in its text. */
    public static EvidenceFinder of(Transcript transcript) {
        Objects.requireNonNull(transcript, "transcript");
        Terms terms = new Terms();
        List<List<String>> turns = transcript.turns().stream()
                .map(turn -> terms.stems(named(turn)))
                .toList();
        return new EvidenceFinder(transcript, new TurnRanking(TurnIndex.of(turns)));
    }

    /** The turn as it is searched: its speaker's name, twice because whose a claim is says much, and its words. */
    private static String named(Turn turn) {
        String name = turn.speaker().map(Speaker::name).orElse("");
        return name + " " + name + " " + turn.text();
    }

    /**
     * All turns of the transcript, the likeliest to bear on the claim first; of two that are equal, the earlier first.
     * That a turn comes first does not mean that it bears the claim out.
     *
     * @param claim in anybody's words; the name of the claimant helps
     */
    public List<Turn> rank(String claim) {
        Objects.requireNonNull(claim, "claim");
        double[] scores = ranking.scores(new Terms().stems(claim));
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(turn -> -scores[turn]))
                .map(transcript.turns()::get)
                .toList();
    }

    /**
     * The passages that bear on a claim, the most telling first; its relation is that of the transcript to the claim.
     * Empty if the transcript does not bear the claim out, nor contradicts it.
     */
    public List<Evidence> find(Claim claim) {
        String text = claim.form() == Form.DIRECT ? '“' + claim.text() + '”' : claim.text();
        Voice voice = claim.claimant();
        boolean named = voice.kind() != VoiceKind.UNNAMED;
        Optional<Speaker> claimant = named ? claimants.called(voice.name()) : Optional.empty();
        Proposition said = Proposition.of(text);
        if (claimant.isPresent()) {
            said = said.without(claimant.get().name());
        } else if (named) {
            said = said.from(voice.name());
        }
        boolean denied = claim.polarity() == Polarity.DENIED;
        boolean asks = claim.stance() == Stance.ASK;
        return evidence(new EvidenceJudge(utterances, said, claimant, denied, asks));
    }

    /**
     * The passages that bear on a claim in anybody's words, as {@link #find(Claim)} gives them. If it is one sentence and
     * names one of the speakers, it is taken as that speaker's claim.
     */
    public List<Evidence> find(String claim) {
        Objects.requireNonNull(claim, "claim");
        Proposition said = Proposition.of(claim);
        Optional<Speaker> claimant = said.sentences() == 1 ? claimants.namedIn(claim) : Optional.empty();
        Proposition content = claimant.map(Speaker::name).map(said::without).orElse(said);
        return evidence(new EvidenceJudge(utterances, content, claimant, false, false));
    }

    private List<Evidence> evidence(EvidenceJudge judge) {
        return judge.judge().stream().map(this::evidence).toList();
    }

    private Evidence evidence(EvidenceJudge.Finding finding) {
        Turn turn = utterances.turnOf(utterances.at(finding.closest()));
        Span span = IntStream.range(finding.passage().first(), finding.passage().end())
                .mapToObj(utterances::at)
                .filter(utterance -> utterances.turnOf(utterance).id().equals(turn.id()))
                .map(utterances::span)
                .reduce(Span::union)
                .orElse(turn.span());
        return new Evidence(turn.id(), finding.relation(), finding.passage().coverage(), span);
    }
}
