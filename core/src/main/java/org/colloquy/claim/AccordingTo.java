package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the one preposition among the reporting expressions: {@code According to the council, the bridge is safe}. */
final class AccordingTo {
    private static final Expression EXPRESSION =
            new Expression("according to", List.of(), Stance.SAY, Map.of(), Set.of(Frame.CLAUSE, Frame.QUOTE));

    private final Reading reading;
    private final Grammar grammar;

    AccordingTo(Reading reading) {
        this.reading = reading;
        this.grammar = reading.grammar();
    }

    void read() {
        Range paragraph = reading.paragraph();
        for (int i = paragraph.from(); i + 1 < paragraph.to(); i++) {
            boolean here =
                    grammar.lower(i).equals("according") && grammar.lower(i + 1).equals("to");
            Candidate candidate = here && !grammar.quotations().covers(i) ? read(i) : null;
            if (candidate != null) {
                reading.accept(candidate);
            }
        }
    }

    private @Nullable Candidate read(int at) {
        CueMatch cue = new CueMatch(EXPRESSION, new Range(at, at + 2), at, CueMatch.Use.FINITE, VerbForm.BASE, false);
        int limit = reading.limit(cue);
        Range source = reading.sources().after(at + 2, limit);
        if (source == null) {
            return null;
        }
        if (source.to() >= limit && grammar.passage().sentenceStart(at) == at) {
            source = reading.sources().afterWithoutApposition(at + 2, limit);
        }
        List<Range> content = new ArrayList<>();
        int start = grammar.passage().sentenceStart(at);
        int from = grammar.is(start, "CCONJ") ? start + 1 : start;
        int end = grammar.isComma(at - 1) ? at - 1 : at;
        boolean conjunction = grammar.is(at - 1, "CCONJ") && at - 1 > start && grammar.isComma(source.to());
        boolean initial = end <= from || conjunction;
        if (!initial) {
            content.add(new Range(from, end));
        }
        boolean clause = !initial && grammar.hasFiniteVerb(from, end);
        if (grammar.isComma(source.to()) && source.to() + 1 < limit && !clause) {
            content.add(reading.words(cue, new Opening(source.to() + 1, Frame.CLAUSE, false), false, false));
        }
        return content.isEmpty() ? null : new Candidate(cue, source, false, content, Frame.CLAUSE);
    }
}
