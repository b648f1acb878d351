package org.colloquy.claim;

import org.jspecify.annotations.Nullable;

/** Finds where, right of a cue, its content begins: past hearers, places, times and occasions. */
final class OpeningFinder {
    private final Grammar grammar;
    private final NounGroup groups;

    OpeningFinder(Grammar grammar, NounGroup groups) {
        this.grammar = grammar;
        this.groups = groups;
    }

    /** The content of a cue that stands in {@code [from, limit)}; null if none does. */
    @Nullable
    Opening find(CueMatch cue, int from, int limit) {
        boolean passive = cue.use() == CueMatch.Use.PASSIVE;
        return new OpeningSearch(grammar, groups, cue.expression(), limit, passive).from(from);
    }
}
