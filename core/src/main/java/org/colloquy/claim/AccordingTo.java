package org.colloquy.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one preposition among the reporting expressions. */
final class AccordingTo {
    static final Expression EXPRESSION =
            new Expression("according to", List.of(), Stance.SAY, Map.of(), Set.of(Frame.CLAUSE, Frame.QUOTE));

    private AccordingTo() {}
}
