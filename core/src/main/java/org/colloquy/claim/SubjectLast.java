package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.claim.LeftContent.Left;
import org.jspecify.annotations.Nullable;

/** Reads a cue with its subject after it: {@code "…," said Ada Reed, the head of the school}. */
final class SubjectLast {
    private final Reading reading;
    private final Grammar grammar;

    SubjectLast(Reading reading) {
        this.reading = reading;
        this.grammar = reading.grammar();
    }

    @Nullable
    Candidate read(CueMatch cue) {
        int before = cue.words().from() - 1;
        boolean marked =
                before >= 0 && (grammar.isComma(before) || grammar.quotations().closesAt(before));
        if (!marked || !cue.expression().canFollowContent()) {
            return null;
        }
        Range source = reading.sources().after(cue.words().to(), reading.limit(cue));
        Left left = reading.left(cue.words().from());
        if (source == null || left == null || (!left.quoted() && !isToldBy(cue, left))) {
            return null;
        }
        List<Range> content = new ArrayList<>(List.of(left.range()));
        boolean more = grammar.isComma(source.to()) || grammar.is(source.to(), "ADP");
        Opening opening = more ? reading.opening(cue, source.to()) : null;
        if (opening != null && opening.afterComma()) {
            content.add(reading.words(cue, source, opening));
        }
        return new Candidate(cue, source, false, content, left.quoted() ? Frame.QUOTE : Frame.CLAUSE);
    }

    /** Not {@code He voiced hope, praised the club and left}: there, the verb goes on from the one before. */
    private boolean isToldBy(CueMatch cue, Left left) {
        boolean goesOn = cue.expression().takes(Frame.OBJECT) && reading.holdsClaim(left.range());
        boolean tells = cue.expression().takes(Frame.CLAUSE) && cue.expression().takes(Frame.QUOTE);
        return left.clause() && tells && !goesOn;
    }
}
