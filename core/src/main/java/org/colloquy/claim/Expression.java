package org.colloquy.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entry of the lexicon of reporting expressions.
 *
 * @param lemma as written in the lexicon, without the irregular forms
 * @param tail the words that belong to the verb; {@code ..} for up to four words in between
 * @param stance what who uses it does with the content
 * @param special where that depends on the shape of the content
 * @param frames the shapes that the content may have
 */
record Expression(String lemma, List<String> tail, Stance stance, Map<Frame, Stance> special, Set<Frame> frames) {
    /** Stands for some words in between. */
    static final String GAP = "..";

    Expression {
        tail = List.copyOf(tail);
        special = Map.copyOf(special);
        frames = Set.copyOf(frames);
    }

    Stance stance(Frame frame) {
        return special.getOrDefault(frame, stance);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether the content may be a clause, "that" being there or not. */
    boolean takesClause() {
        return takes(Frame.CLAUSE) || takes(Frame.CLAUSE_THAT);
    }

    /** Whether it can stand after what it reports: {@code "…," she said}. */
    boolean canFollowContent() {
        return takes(Frame.QUOTE) || takes(Frame.CLAUSE);
    }
}
