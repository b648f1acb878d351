package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.Span;

/**
 * Something that a voice puts forward, as a text reports it. Colloquy never says whether it is so.
 *
 * <p>{@code The cook denied reports suggesting that the canteen will close.} holds two claims: the cook's denial (with
 * {@code reports} as the voice that the cook cites) and, inside it, what the reports suggest.
 *
 * @param id unique in the text: {@code c1}, {@code c2}, … in the order of the cues
 * @param stance what the claimant does with the content
 * @param form in whose words the content is given
 * @param reporters through whom the claim comes down to us, outermost first: the claimant of the enclosing claim, the
 *     speaker or editor who reports it; empty if the text itself reports it
 * @param claimant whose claim it is
 * @param cited whom the claimant cites for it, nearest first
 * @param source the words that name the claimant; empty if grammar alone supplies it
 * @param cue the words that tell that something is claimed
 * @param content the words that are claimed, verbatim, in the order of the text; never empty
 * @param text the content for reading: its spans joined, and in transcripts without restarts
 * @param fragments the parts of the content that are the claimant's own words, without the quotation marks
 * @param polarity whether the claimant holds the content to be so
 * @param figures the numbers in the content
 * @param enclosing id of the claim in whose content this one stands
 * @param turn id of the transcript's turn in which the claim stands; empty for a report
 * @param worth how much the claim is worth asking about, 0 to 1: specific, checkable, self-contained
 * @param confidence how sure the extractor is
 * @param evidence the turns of a transcript that bear on the claim; empty if none was searched or none does
 */
public record Claim(
        String id,
        Stance stance,
        Form form,
        List<Voice> reporters,
        Voice claimant,
        List<Voice> cited,
        List<Span> source,
        Cue cue,
        List<Span> content,
        String text,
        List<Span> fragments,
        Polarity polarity,
        List<Figure> figures,
        Optional<String> enclosing,
        Optional<String> turn,
        double worth,
        Confidence confidence,
        List<Evidence> evidence) {

    /** @throws IllegalArgumentException if {@code content} is empty or {@code worth} lies outside 0 to 1 */
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(enclosing, "enclosing");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(confidence, "confidence");
        reporters = List.copyOf(reporters);
        cited = List.copyOf(cited);
        source = List.copyOf(source);
        content = List.copyOf(content);
        fragments = List.copyOf(fragments);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        if (content.isEmpty()) {
            throw new IllegalArgumentException(id + ": content must not be empty");
        }
        if (!(worth >= 0 && worth <= 1)) {
            throw new IllegalArgumentException(id + ": worth must be from 0 to 1: " + worth);
        }
    }

    /** The attribution chain: through whom the claim comes, whose it is, whom that one cites. */
    public List<Voice> chain() {
        List<Voice> chain = new ArrayList<>(reporters);
        chain.add(claimant);
        chain.addAll(cited);
        return List.copyOf(chain);
    }

    /** Begins a claim of {@code claimant}'s. */
    public static ClaimBuilder builder(String id, Voice claimant, List<Span> content, String text) {
        return new ClaimBuilder(id, claimant, content, text);
    }

    /** This claim as the beginning of another. */
    public ClaimBuilder toBuilder() {
        return new ClaimBuilder(this);
    }

    /** This claim with the turns that bear on it. */
    public Claim withEvidence(List<Evidence> found) {
        return toBuilder().evidence(found).build();
    }
}
