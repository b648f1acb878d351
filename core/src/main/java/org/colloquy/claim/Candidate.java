package org.colloquy.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: the words of its parts.
 *
 * @param cue where it is told that something is claimed
 * @param source who claims it; null if nobody is named
 * @param carried whether the source is that of a clause before, so that grammar supplies it
 * @param content what is claimed, in the order of the text
 * @param frame the shape of the content
 * @param nested a claim within the content whose voice the claimant cites: {@code denied reports suggesting that …}
 */
record Candidate(
        CueMatch cue,
        @Nullable Range source,
        boolean carried,
        List<Range> content,
        Frame frame,
        @Nullable Candidate nested) {

    Candidate(CueMatch cue, @Nullable Range source, boolean carried, List<Range> content, Frame frame) {
        this(cue, source, carried, content, frame, null);
    }

    Candidate {
        content = List.copyOf(content);
    }

    boolean covers(Range words) {
        return content.stream().anyMatch(range -> range.contains(words.from()));
    }

    Candidate withContent(List<Range> other) {
        return new Candidate(cue, source, carried, other, frame, nested);
    }

    Candidate withNested(Candidate inner) {
        return new Candidate(cue, source, carried, content, frame, inner);
    }
}
