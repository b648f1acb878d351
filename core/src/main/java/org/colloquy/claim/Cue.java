package org.colloquy.claim;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * The words that tell that something is claimed, and how.
 *
 * @param spans where they stand, in the order of the text; empty only for a {@link Form#BARE} claim
 * @param lemma the entry of the lexicon: {@code say}, {@code call for}, {@code according to}
 * @param negated whether the text says that the claim was <em>not</em> made ({@code did not say})
 * @param hedges words by which the reporter keeps a distance ({@code reportedly}, {@code alleged}), in lower case
 */
public record Cue(List<Span> spans, String lemma, boolean negated, List<String> hedges) {

    public Cue {
        Objects.requireNonNull(lemma, "lemma");
        spans = List.copyOf(spans);
        hedges = List.copyOf(hedges);
    }

    /** The cue of an utterance that nothing introduces. */
    public static Cue none() {
        return new Cue(List.of(), "", false, List.of());
    }
}
