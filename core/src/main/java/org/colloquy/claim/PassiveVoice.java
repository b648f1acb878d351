package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a cue in the passive: {@code The plan was rejected by the council}, {@code He was accused of …}. */
final class PassiveVoice {
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "as", "with");

    private final Reading reading;
    private final SubjectElsewhere elsewhere;
    private final Grammar grammar;

    PassiveVoice(Reading reading, SubjectElsewhere elsewhere) {
        this.reading = reading;
        this.elsewhere = elsewhere;
        this.grammar = reading.grammar();
    }

    @Nullable
    Candidate read(CueMatch cue) {
        int limit = reading.limit(cue);
        int from = cue.words().to();
        if (isQuotedAs(cue, from)) {
            return null;
        }
        boolean by = grammar.lower(from).equals("by");
        Range agent = by ? reading.sources().after(from + 1, limit) : null;
        boolean prepositional = agent == null && PREPOSITIONS.contains(grammar.lower(from)) && from + 1 < limit;
        CueMatch whole = prepositional || agent != null ? cue.extendedTo(from + 1) : cue;
        Opening opening = prepositional
                ? new Opening(from + 1, Frame.OBJECT, false)
                : reading.opening(cue, agent == null ? from : agent.to());
        List<Range> content = new ArrayList<>();
        Range subject = subject(cue);
        if (subject != null && !isHearer(cue, opening)) {
            content.add(subject);
        }
        if (opening != null) {
            content.add(reading.words(whole, cue.words(), opening));
        }
        boolean enough = agent != null || opening != null;
        return content.isEmpty() || !enough ? null : new Candidate(whole, agent, false, content, Frame.OBJECT);
    }

    /** {@code was quoted as saying that}: what is said is the claim, and it is the subject’s. */
    private boolean isQuotedAs(CueMatch cue, int as) {
        boolean quoted = cue.expression().lemma().equals("quote")
                || cue.expression().lemma().equals("cite");
        return quoted
                && grammar.lower(as).equals("as")
                && grammar.is(as + 1, "VERB")
                && grammar.lower(as + 1).endsWith("ing");
    }

    /** {@code Parents were told that}: the subject is who hears it. */
    private static boolean isHearer(CueMatch cue, @Nullable Opening opening) {
        boolean hearer = cue.expression().takes(Frame.HEARER);
        return hearer && opening != null && (opening.isClause() || opening.frame() == Frame.QUOTE);
    }

    private @Nullable Range subject(CueMatch cue) {
        int from = cue.words().from();
        Range subject = reading.sources().before(from);
        if (subject == null && grammar.is(from - 1, "CCONJ")) {
            return elsewhere.carried(cue);
        }
        return subject == null || isDummy(subject) ? null : subject;
    }

    /** {@code it was said that}. */
    private boolean isDummy(Range subject) {
        boolean it = subject.to() - subject.from() == 1
                && grammar.lower(subject.from()).equals("it");
        return it || reading.sources().isDummy(subject);
    }
}
