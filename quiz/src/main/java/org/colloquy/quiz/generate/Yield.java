package org.colloquy.quiz.generate;

import java.util.List;

/**
 * What a maker found.
 *
 * @param drafts exercises, the best first
 * @param refusals why there are none, if there are none
 */
record Yield(List<Draft> drafts, List<Refusal> refusals) {

    Yield {
        drafts = List.copyOf(drafts);
        refusals = List.copyOf(refusals);
    }

    static Yield of(List<Draft> drafts) {
        return new Yield(drafts, List.of());
    }

    static Yield refused(Refusal refusal) {
        return new Yield(List.of(), List.of(refusal));
    }
}
