package org.colloquy.quiz.generate;

import org.colloquy.quiz.ExerciseKind;

/** Which maker makes which kind; the one place that knows them all. */
final class Makers {
    private Makers() {}

    static Maker of(ExerciseKind kind) {
        return switch (kind) {
            case WHO_SAID_IT -> new WhoSaidItMaker();
            case WHO_IS_QUOTED -> new WhoIsQuotedMaker();
            case WHAT_WAS_CLAIMED -> new WhatWasClaimedMaker();
            case WHICH_STANCE -> new WhichStanceMaker();
            case WHICH_TOPIC -> new WhichTopicMaker();
            case WHICH_ANSWER -> new WhichAnswerMaker();
            case FIGURE -> new FigureMaker();
            case CLOZE -> new ClozeMaker();
            case ORDER -> new OrderMaker();
            case MATCH -> new MatchMaker();
            case TRUE_FALSE -> new TrueFalseMaker();
            case SOURCE_CHECK -> new SourceCheckMaker();
            case OWN_WORDS -> new OwnWordsMaker();
        };
    }
}
