package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.claim.LeftContent.Left;
import org.jspecify.annotations.Nullable;

/** Reads a cue with its subject before it: {@code Ada said that …}, {@code "…," Ada said}, {@code what Ada called …}. */
final class SubjectFirst {
    private final Reading reading;
    private final Grammar grammar;

    SubjectFirst(Reading reading) {
        this.reading = reading;
        this.grammar = reading.grammar();
    }

    @Nullable
    Candidate read(CueMatch cue, Range source) {
        Range fronted = frontedObject(source);
        if (fronted != null) {
            return fronted(cue, source, fronted);
        }
        Opening opening = reading.opening(cue);
        Left left = left(cue, source, opening);
        if (left == null) {
            return opening == null ? announcing(cue, source) : reading.candidate(cue, source, opening, false);
        }
        if (left.quoted()) {
            List<Range> content = new ArrayList<>(List.of(left.range()));
            if (opening != null && opening.afterComma()) {
                content.add(reading.words(cue, source, opening));
            }
            return new Candidate(cue, source, false, content, Frame.QUOTE);
        }
        return besideClause(cue, source, left, opening);
    }

    /** The content before the subject; null if there is none or if what follows the cue is more likely the content. */
    private @Nullable Left left(CueMatch cue, Range source, @Nullable Opening opening) {
        boolean possible = cue.expression().canFollowContent() && !reading.isRelative(source);
        Left left = possible ? reading.left(source.from()) : null;
        if (left == null || (!left.quoted() && !cue.expression().takes(Frame.CLAUSE))) {
            return null;
        }
        if (opening == null) {
            return left;
        }
        boolean direct = !opening.afterComma() && !left.isWholly(grammar.quotations());
        boolean otherSentence = left.range().to() <= grammar.passage().sentenceStart(cue.head());
        return direct || otherSentence ? null : left;
    }

    /** {@code The bridge, she said, will open}; {@code The bridge will open, she said}. */
    private @Nullable Candidate besideClause(CueMatch cue, Range source, Left left, @Nullable Opening opening) {
        boolean participle = grammar.is(left.range().from(), "VERB");
        boolean adjunct =
                participle || isAsking(left.range()) || (!left.clause() && !reading.startsWithSubject(left.range()));
        if (opening != null && (adjunct || isNewSentence(opening.start()))) {
            return reading.candidate(cue, source, opening, false);
        }
        int resume = opening != null ? opening.start() : resumption(cue, left);
        if (resume > 0) {
            Opening rest = new Opening(resume, Frame.CLAUSE, true);
            List<Range> content = List.of(left.range(), reading.words(cue, source, rest));
            return new Candidate(cue, source, false, content, Frame.CLAUSE);
        }
        if (!left.clause() || participle || reading.isSubordinator(left.range().from())) {
            return null;
        }
        return new Candidate(cue, source, false, List.of(left.range()), Frame.CLAUSE);
    }

    /** {@code Asked whether the oven was old, she denied it}: what was asked is not what she says. */
    private boolean isAsking(Range left) {
        return reading.recent().stream()
                .anyMatch(other -> other.source() == null && other.cue().words().from() == left.from());
    }

    /** Whether a quotation begins here that does not go on from what stands before it. */
    private boolean isNewSentence(int open) {
        boolean quoted = grammar.quotations().opensAt(open)
                && open + 1 < grammar.passage().size();
        return quoted && grammar.isCapitalised(open + 1);
    }

    /** Where the content goes on after {@code , she said,}; 0 if it does not. */
    private int resumption(CueMatch cue, Left left) {
        int limit = reading.limit(cue);
        int end = cue.words().to();
        int at = end;
        while (at < limit && !grammar.isComma(at)) {
            at++;
        }
        if (at + 1 >= limit || grammar.hasFiniteVerb(end, at)) {
            return 0;
        }
        boolean participle = grammar.is(at + 1, "VERB") && grammar.lower(at + 1).endsWith("ing");
        boolean coordinated =
                grammar.is(at + 1, "CCONJ") && grammar.quotations().opensAt(at + 2);
        boolean goesOn = coordinated
                || grammar.is(at + 1, "SCONJ")
                || reading.isSubordinator(left.range().from());
        return participle || (left.clause() && !goesOn) ? 0 : at + 1;
    }

    /** {@code what she called}: the word that stands for the content before the subject. */
    private @Nullable Range frontedObject(Range source) {
        int before = source.from() - 1;
        String word = grammar.lower(before);
        boolean that = word.equals("that")
                && grammar.is(before, "PRON")
                && grammar.phrases().endsBefore(before);
        boolean which = word.equals("which") && !grammar.is(before - 1, "ADP");
        return word.equals("what") || which || that ? new Range(before, source.from()) : null;
    }

    private Candidate fronted(CueMatch cue, Range source, Range fronted) {
        int from = cue.words().to();
        List<Range> content = new ArrayList<>(List.of(fronted));
        boolean plain = from < reading.limit(cue) && !grammar.is(from, "PUNCT");
        if (plain || grammar.quotations().opensAt(from)) {
            Frame frame = grammar.isFiniteVerb(from) ? Frame.CLAUSE : Frame.OBJECT;
            content.add(reading.words(cue, new Opening(from, frame, false), false, true));
        }
        return new Candidate(cue, source, false, content, Frame.OBJECT);
    }

    /** A colon at the end of the paragraph announces what the next one says. */
    private @Nullable Candidate announcing(CueMatch cue, Range source) {
        int last = reading.paragraph().to() - 1;
        int from = cue.words().to();
        boolean colon = grammar.lower(last).equals(":") && cue.expression().takes(Frame.QUOTE);
        boolean sentence = colon && last >= from && grammar.passage().sentenceEnd(cue.head()) > last;
        boolean announces = sentence && !grammar.hasFiniteVerb(from, last);
        return announces ? new Candidate(cue, source, false, List.of(), Frame.QUOTE) : afterAs(cue, source);
    }

    /** {@code As she said, the bridge will open}. */
    private @Nullable Candidate afterAs(CueMatch cue, Range source) {
        int as = source.from() - 1;
        if (!grammar.lower(as).equals("as") || !cue.expression().canFollowContent()) {
            return null;
        }
        Left left = reading.left(as);
        List<Range> content = new ArrayList<>();
        if (left != null
                && !reading.holdsClaim(left.range())
                && (left.clause() || reading.startsWithSubject(left.range()))) {
            content.add(left.range());
        }
        int comma = cue.words().to();
        if (grammar.isComma(comma) && comma + 1 < reading.limit(cue)) {
            content.add(reading.words(cue, new Opening(comma + 1, Frame.CLAUSE, true), false, false));
        }
        return content.isEmpty() ? null : new Candidate(cue, source, false, content, Frame.CLAUSE);
    }
}
