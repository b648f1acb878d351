package org.colloquy.claim;

import java.util.List;
import org.colloquy.claim.CueMatch.Use;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cue whose subject stands in another clause: {@code Ada defended the plan, saying that …},
 * {@code Ada read the letter and said that …}, {@code a letter saying that …}.
 */
final class SubjectElsewhere {
    private final Reading reading;
    private final Grammar grammar;

    SubjectElsewhere(Reading reading) {
        this.reading = reading;
        this.grammar = reading.grammar();
    }

    @Nullable
    Candidate read(CueMatch cue) {
        if (cue.use() == Use.PARTICIPLE && grammar.is(cue.words().from() - 1, "VERB")) {
            return null;
        }
        if (isFrontedPassive(cue)) {
            return frontedPassive(cue);
        }
        Opening opening = reading.opening(cue);
        if (opening == null) {
            return null;
        }
        Range near = nearNoun(cue);
        if (near != null) {
            return reading.candidate(cue, near, opening, false);
        }
        Range carried = carried(cue);
        if (carried != null) {
            return reading.candidate(cue, carried, opening, true);
        }
        return cue.use() == Use.PARTICIPLE ? beforeMainClause(cue, opening) : null;
    }

    /** {@code Asked by a neighbour whether …}; without an agent, nobody is named who asked. */
    private @Nullable Candidate frontedPassive(CueMatch cue) {
        int end = cue.words().to();
        boolean by = grammar.lower(end).equals("by");
        Range agent = by ? reading.sources().after(end + 1, reading.limit(cue)) : null;
        Opening opening = agent == null ? reading.opening(cue) : reading.opening(cue, agent.to());
        if (opening == null) {
            return null;
        }
        Range content = reading.words(cue, opening, true, false);
        CueMatch whole = agent == null ? cue : cue.extendedTo(end + 1);
        return new Candidate(whole, agent, false, List.of(content), opening.frame());
    }

    /** {@code Asked about the oven, she said …}. */
    private boolean isFrontedPassive(CueMatch cue) {
        boolean first = cue.words().from() == grammar.passage().sentenceStart(cue.head());
        boolean past = cue.form() == VerbForm.PAST && cue.use() == Use.FINITE;
        return first && past && cue.expression().stance() == Stance.ASK;
    }

    /** {@code While dismissing the reports, she admitted that …}. */
    private @Nullable Candidate beforeMainClause(CueMatch cue, Opening opening) {
        Range content = reading.words(cue, opening, true, false);
        int end = content.to();
        boolean quoted = grammar.quotations().closesAt(end - 1);
        Range subject = grammar.isComma(end) ? subjectAt(end + 1) : quoted ? subjectAt(end) : null;
        return subject == null ? null : new Candidate(cue, subject, true, List.of(content), opening.frame());
    }

    private @Nullable Range subjectAt(int index) {
        if (!grammar.phrases().startsAt(index)) {
            return null;
        }
        int end = grammar.phrases().end(index);
        int verb = end;
        while (grammar.is(verb, "ADV")) {
            verb++;
        }
        return grammar.isFiniteVerb(verb) ? new Range(index, end) : null;
    }

    /** {@code a letter saying}, {@code forced him to admit}. */
    private @Nullable Range nearNoun(CueMatch cue) {
        int from = cue.words().from();
        boolean adjacent =
                grammar.phrases().endsBefore(from) && !grammar.quotations().covers(from - 1);
        if (cue.use() == Use.FINITE || !adjacent) {
            return null;
        }
        int start = grammar.phrases().start(from - 1);
        boolean object = cue.use() == Use.PARTICIPLE || grammar.is(start - 1, "VERB");
        boolean time = reading.sources().groups().isTimePhrase(start);
        return object && !time ? new Range(start, from) : null;
    }

    /** The source of the claim before in the same sentence, or the subject of the sentence. */
    @Nullable
    Range carried(CueMatch cue) {
        int start = grammar.passage().sentenceStart(cue.head());
        List<Candidate> recent = reading.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Candidate earlier = recent.get(i);
            boolean before = earlier.cue().head() >= start && earlier.cue().head() < cue.head();
            Range source = earlier.source();
            if (before && source != null && !(cue.use() == Use.PARTICIPLE && reading.isRelative(source))) {
                return source;
            }
        }
        return subjectOfSentence(start, cue.words().from());
    }

    private @Nullable Range subjectOfSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.isFiniteVerb(i) && !grammar.quotations().covers(i)) {
                Range subject = reading.sources().before(startOfGroup(i, from));
                if (subject != null && !reading.sources().isDummy(subject)) {
                    return subject;
                }
            }
        }
        return null;
    }

    private boolean isOfGroup(int index) {
        return grammar.is(index, "ADV")
                || grammar.is(index, "AUX")
                || grammar.lower(index).equals("neither");
    }

    private int startOfGroup(int verb, int bound) {
        int at = verb;
        while (at - 1 >= bound && isOfGroup(at - 1)) {
            at--;
        }
        return at;
    }
}
