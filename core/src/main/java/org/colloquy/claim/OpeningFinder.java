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
    Opening find(Expression expression, int from, int limit) {
        return new OpeningSearch(grammar, groups, expression, limit).from(from);
    }
}
