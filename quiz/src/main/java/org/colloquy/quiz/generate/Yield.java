package org.colloquy.quiz.generate;

import java.util.List;

/**
 * What a maker found.
 *
 * @param sets exercises, the best first; of each set any may be asked, and all of a set have the same options
 * @param refusals why there are none, if there are none
 */
record Yield(List<List<Draft>> sets, List<Refusal> refusals) {

    Yield {
        sets = sets.stream().filter(set -> !set.isEmpty()).toList();
        refusals = List.copyOf(refusals);
    }

    static Yield of(List<List<Draft>> sets) {
        return new Yield(sets, List.of());
    }

    static Yield refused(Refusal refusal) {
        return new Yield(List.of(), List.of(refusal));
    }
}
