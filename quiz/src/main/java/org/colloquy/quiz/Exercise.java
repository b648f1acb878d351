package org.colloquy.quiz;

import java.util.List;

/**
 * A question with its answer, made from a transcript.
 *
 * <p>There is a record per kind; what all have in common is in {@link #item()}.
 */
public sealed interface Exercise
        permits WhoSaidIt,
                WhoIsQuoted,
                WhatWasClaimed,
                WhichStance,
                WhichTopic,
                WhichAnswer,
                Figure,
                Cloze,
                Order,
                Match,
                TrueFalse,
                SourceCheck,
                OwnWords {

    /** What exercises of every kind consist of. */
    Item item();

    /** What is asked. */
    ExerciseKind kind();

    /** Unique in the quiz. */
    default String id() {
        return item().id();
    }

    /** What is put before the one who answers. */
    default Stem stem() {
        return item().stem();
    }

    /** The answers offered, in the order in which they are offered. */
    default List<Option> options() {
        return item().options();
    }

    /** The right answer. */
    default Key key() {
        return item().key();
    }

    /** Why it is right. */
    default Explanation explanation() {
        return item().explanation();
    }

    /** From 0, what nobody gets wrong, to 1. */
    default double difficulty() {
        return item().difficulty();
    }

    /** What in the text it rests on. */
    default Provenance provenance() {
        return item().provenance();
    }
}
