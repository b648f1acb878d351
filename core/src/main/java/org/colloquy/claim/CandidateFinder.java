package org.colloquy.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.colloquy.claim.CueMatch.Use;
import org.colloquy.claim.LeftContent.Left;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a paragraph: for each cue its source and its content. */
final class CandidateFinder {
    private static final Set<String> PASSIVE_PREPOSITIONS = Set.of("of", "for", "as", "with");

    private final Grammar grammar;
    private final SourceFinder sources;
    private final OpeningFinder openings;
    private final LeftContent lefts;
    private final ContentEnd ends;
    private final Range paragraph;
    private final List<CueMatch> cues;
    private final List<NounCues.Owned> nouns;
    private final List<Candidate> accepted = new ArrayList<>();

    CandidateFinder(Grammar grammar, Lexicon lexicon, Range paragraph) {
        this.grammar = grammar;
        sources = new SourceFinder(grammar);
        openings = new OpeningFinder(grammar, sources.groups());
        lefts = new LeftContent(grammar);
        this.paragraph = paragraph;
        cues = new CueFinder(grammar, lexicon).find(paragraph);
        nouns = new NounCues(grammar, lexicon).find(paragraph);
        ends = new ContentEnd(grammar, cues);
    }

    List<Candidate> find() {
        int read = -1;
        for (CueMatch cue : cues) {
            if (cue.head() == read || grammar.quotations().covers(cue.head()) || isOwned(cue)) {
                continue;
            }
            Candidate candidate = read(cue);
            if (candidate == null) {
                continue;
            }
            if (!isInside(candidate)) {
                accept(candidate);
                read = cue.head();
            } else if (isCitation(candidate)) {
                nest(candidate);
            }
        }
        ownedNouns();
        accordingTo();
        accepted.sort(
                Comparator.comparingInt(candidate -> candidate.cue().words().from()));
        return accepted;
    }

    /** Whether the verb belongs to a noun that has an owner: {@code the council’s letter saying}. */
    private boolean isOwned(CueMatch cue) {
        return nouns.stream().anyMatch(owned -> owned.cue().words().contains(cue.head()));
    }

    /** Whether the claim is made within the content of another, and not the other way round. */
    private boolean isInside(Candidate candidate) {
        return accepted.stream()
                .anyMatch(other -> other.covers(candidate.cue().words())
                        && !candidate.covers(other.cue().words()));
    }

    /** {@code reports suggesting that}: a noun whose own claim is given. */
    private boolean isCitation(Candidate candidate) {
        boolean clause = candidate.frame() == Frame.CLAUSE
                && grammar.lower(candidate.cue().words().to()).equals("that");
        return candidate.cue().use() == Use.PARTICIPLE && !candidate.carried() && clause;
    }

    /** Makes a candidate part of the one in whose content it stands, unless that has such a part already. */
    private void nest(Candidate inner) {
        for (int i = accepted.size() - 1; i >= 0; i--) {
            Candidate outer = accepted.get(i);
            if (outer.covers(inner.cue().words()) && outer.nested() == null) {
                accepted.set(i, outer.withNested(inner));
                return;
            }
        }
    }

    private void accept(Candidate candidate) {
        accepted.removeIf(earlier -> candidate.covers(earlier.cue().words()));
        accepted.add(candidate);
    }

    private @Nullable Candidate read(CueMatch cue) {
        return switch (cue.use()) {
            case FINITE -> finite(cue);
            case PASSIVE -> passive(cue);
            case PARTICIPLE, INFINITIVE -> dependent(cue);
        };
    }

    private @Nullable Candidate finite(CueMatch cue) {
        Range source = sources.before(cue.words().from());
        if (source != null && !sources.isDummy(source)) {
            return withSubject(cue, source);
        }
        Candidate inverted = inverted(cue);
        return inverted != null ? inverted : dependent(cue);
    }

    // -- a subject before the verb

    private @Nullable Candidate withSubject(CueMatch cue, Range source) {
        int end = cue.words().to();
        int limit = ends.endOfSentence(cue.head());
        Range fronted = frontedObject(source);
        if (fronted != null) {
            return fronted(cue, source, fronted);
        }
        Opening opening = openings.find(cue.expression(), end, limit);
        boolean relative = grammar.isRelative(source.from()) && source.to() - source.from() == 1;
        Left left = cue.expression().canFollowContent() && !relative ? left(source.from()) : null;
        if (left == null
                || (opening != null && !opening.afterComma() && !left.isWholly(grammar.quotations()))
                || (opening != null && left.range().to() <= grammar.passage().sentenceStart(cue.head()))) {
            return opening == null ? announcing(cue, source) : right(cue, source, opening, false);
        }
        if (left.quoted()) {
            List<Range> content = new ArrayList<>(List.of(left.range()));
            if (opening != null && opening.afterComma()) {
                content.add(rightRange(cue, source, opening));
            }
            return new Candidate(cue, source, false, content, Frame.QUOTE);
        }
        return leftClause(cue, source, left, opening, end, limit);
    }

    /** {@code The bridge, she said, will open}; {@code The bridge will open, she said}. */
    private @Nullable Candidate leftClause(
            CueMatch cue, Range source, Left left, @Nullable Opening opening, int end, int limit) {
        boolean adjunct = !left.clause() && !startsWithSubject(left.range());
        if (opening != null && (adjunct || isNewSentence(opening.start()))) {
            return right(cue, source, opening, false);
        }
        int resume = opening != null ? opening.start() : resumption(end, limit, left);
        if (resume > 0) {
            Opening rest = new Opening(resume, Frame.CLAUSE, true);
            List<Range> content = List.of(left.range(), rightRange(cue, source, rest));
            return new Candidate(cue, source, false, content, Frame.CLAUSE);
        }
        if (!left.clause() || isSubordinate(left.range().from())) {
            return null;
        }
        return new Candidate(cue, source, false, List.of(left.range()), Frame.CLAUSE);
    }

    /** Whether a quotation begins here that does not go on from what stands before it. */
    private boolean isNewSentence(int open) {
        boolean quoted = grammar.quotations().opensAt(open)
                && open + 1 < grammar.passage().size();
        return quoted
                && Character.isUpperCase(
                        grammar.passage().token(open + 1).text().charAt(0));
    }

    private boolean startsWithSubject(Range range) {
        return grammar.phrases().startsAt(range.from()) && !sources.groups().isTimePhrase(range.from());
    }

    private boolean isSubordinate(int index) {
        return grammar.is(index, "SCONJ") && !grammar.lower(index).equals("if");
    }

    /** Where the content goes on after {@code , she said,}; 0 if it does not. */
    private int resumption(int end, int limit, Left left) {
        int at = end;
        while (at < limit && !grammar.isComma(at)) {
            at++;
        }
        if (at + 1 >= limit || grammar.hasFiniteVerb(end, at)) {
            return 0;
        }
        boolean participle = grammar.is(at + 1, "VERB") && grammar.lower(at + 1).endsWith("ing");
        boolean coordinated = grammar.is(at + 1, "CCONJ");
        if (left.clause() && (participle || coordinated || !grammar.is(at + 1, "SCONJ"))) {
            return 0;
        }
        return participle ? 0 : at + 1;
    }

    /** {@code what she called}: the word that stands for the content before the subject. */
    private @Nullable Range frontedObject(Range source) {
        int before = source.from() - 1;
        String word = grammar.lower(before);
        boolean fronted = word.equals("what")
                || word.equals("which")
                || (word.equals("that")
                        && grammar.is(before, "PRON")
                        && grammar.phrases().endsBefore(before));
        return fronted ? new Range(before, source.from()) : null;
    }

    private @Nullable Candidate fronted(CueMatch cue, Range source, Range fronted) {
        int limit = ends.endOfSentence(cue.head());
        int from = cue.words().to();
        List<Range> content = new ArrayList<>(List.of(fronted));
        boolean more = (from < limit && !grammar.is(from, "PUNCT"))
                || grammar.quotations().opensAt(from);
        if (more) {
            Opening rest = new Opening(from, Frame.OBJECT, false);
            content.add(new Range(from, Math.max(from + 1, ends.of(cue, rest, false, true))));
        }
        return new Candidate(cue, source, false, content, Frame.OBJECT);
    }

    /** A colon at the end of the paragraph announces what the next one says. */
    private @Nullable Candidate announcing(CueMatch cue, Range source) {
        int last = paragraph.to() - 1;
        boolean colon = grammar.lower(last).equals(":") && cue.expression().takes(Frame.QUOTE);
        boolean ends = colon
                && last >= cue.words().to()
                && !grammar.hasFiniteVerb(cue.words().to(), last);
        return ends ? new Candidate(cue, source, false, List.of(), Frame.QUOTE) : afterAs(cue, source);
    }

    /** {@code As she said, the bridge will open}. */
    private @Nullable Candidate afterAs(CueMatch cue, Range source) {
        int as = source.from() - 1;
        int comma = cue.words().to();
        boolean parenthetical =
                grammar.lower(as).equals("as") && cue.expression().canFollowContent();
        int limit = ends.endOfSentence(cue.head());
        if (!parenthetical) {
            return null;
        }
        Left left = lefts.endingAt(as);
        List<Range> content = new ArrayList<>();
        if (left != null && (left.clause() || startsWithSubject(left.range()))) {
            content.add(left.range());
        }
        if (grammar.isComma(comma) && comma + 1 < limit) {
            content.add(new Range(comma + 1, ends.of(cue, new Opening(comma + 1, Frame.CLAUSE, true), false, false)));
        }
        return content.isEmpty() ? null : new Candidate(cue, source, false, content, Frame.CLAUSE);
    }

    private @Nullable Left left(int before) {
        Left left = lefts.endingAt(before);
        boolean taken = left != null && accepted.stream().anyMatch(other -> isTakenBy(left.range(), other));
        return taken ? null : left;
    }

    /** Whether content left of a cue belongs to a cue before, and that cue does not stand in it. */
    private static boolean isTakenBy(Range left, Candidate other) {
        boolean overlaps = other.content().stream().anyMatch(left::overlaps);
        return overlaps && !left.contains(other.cue().words());
    }

    private Candidate right(CueMatch cue, @Nullable Range source, Opening opening, boolean carried) {
        Range range = source == null ? rightRange(cue, cue.words(), opening) : rightRange(cue, source, opening);
        return new Candidate(cue, source, carried, List.of(range), opening.frame());
    }

    private Range rightRange(CueMatch cue, Range source, Opening opening) {
        int before = Math.min(source.from(), cue.words().from()) - 1;
        boolean subordinate =
                grammar.is(before, "SCONJ") && before <= grammar.passage().sentenceStart(cue.head()) + 2;
        boolean relative = grammar.isRelative(source.from()) && source.to() - source.from() == 1;
        return new Range(opening.start(), Math.max(opening.start() + 1, ends.of(cue, opening, subordinate, relative)));
    }

    // -- a subject after the verb

    private @Nullable Candidate inverted(CueMatch cue) {
        int before = cue.words().from() - 1;
        boolean marked =
                before >= 0 && (grammar.isComma(before) || grammar.quotations().closesAt(before));
        if (!marked || !cue.expression().canFollowContent()) {
            return null;
        }
        int limit = ends.endOfSentence(cue.head());
        Range source = sources.after(cue.words().to(), limit);
        Left left = left(cue.words().from());
        if (source == null || left == null || (!left.quoted() && !left.clause())) {
            return null;
        }
        List<Range> content = new ArrayList<>(List.of(left.range()));
        Opening opening = grammar.isComma(source.to()) || grammar.is(source.to(), "ADP")
                ? openings.find(cue.expression(), source.to(), limit)
                : null;
        if (opening != null && opening.afterComma()) {
            content.add(rightRange(cue, source, opening));
        }
        return new Candidate(cue, source, false, content, left.quoted() ? Frame.QUOTE : Frame.CLAUSE);
    }

    // -- the subject of another clause

    private @Nullable Candidate dependent(CueMatch cue) {
        if (cue.use() == Use.PARTICIPLE && grammar.is(cue.words().from() - 1, "VERB")) {
            return null;
        }
        Opening opening = openings.find(cue.expression(), cue.words().to(), ends.endOfSentence(cue.head()));
        if (opening == null) {
            return null;
        }
        Range near = nearNoun(cue);
        if (near != null) {
            return right(cue, near, opening, false);
        }
        Range carried = carriedSource(cue);
        if (carried != null) {
            return right(cue, carried, opening, true);
        }
        return cue.use() == Use.PARTICIPLE ? beforeMainClause(cue, opening) : null;
    }

    /** {@code While dismissing the reports, she admitted that …}. */
    private @Nullable Candidate beforeMainClause(CueMatch cue, Opening opening) {
        int end = Math.max(opening.start() + 1, ends.of(cue, opening, true, false));
        Range subject = grammar.isComma(end) || grammar.quotations().closesAt(end - 1)
                ? subjectAt(grammar.isComma(end) ? end + 1 : end)
                : null;
        return subject == null
                ? null
                : new Candidate(cue, subject, true, List.of(new Range(opening.start(), end)), opening.frame());
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
        if (cue.use() == Use.FINITE
                || !grammar.phrases().endsBefore(from)
                || grammar.quotations().covers(from - 1)) {
            return null;
        }
        int start = grammar.phrases().start(from - 1);
        boolean object = cue.use() == Use.PARTICIPLE || grammar.is(start - 1, "VERB");
        boolean time = sources.groups().isTimePhrase(start);
        return object && !time ? new Range(start, from) : null;
    }

    private @Nullable Range carriedSource(CueMatch cue) {
        int start = grammar.passage().sentenceStart(cue.head());
        for (int i = accepted.size() - 1; i >= 0; i--) {
            Candidate earlier = accepted.get(i);
            if (earlier.cue().head() >= start && earlier.cue().head() < cue.head() && earlier.source() != null) {
                return earlier.source();
            }
        }
        for (int i = start; i < cue.words().from(); i++) {
            if (grammar.isFiniteVerb(i) && !grammar.quotations().covers(i)) {
                int verb = groupStart(i, start);
                Range subject = sources.before(verb);
                if (subject != null && !sources.isDummy(subject)) {
                    return subject;
                }
            }
        }
        return null;
    }

    private int groupStart(int verb, int bound) {
        int at = verb;
        while (at - 1 >= bound && (grammar.is(at - 1, "ADV") || grammar.is(at - 1, "AUX"))) {
            at--;
        }
        return at;
    }

    // -- the passive

    private @Nullable Candidate passive(CueMatch cue) {
        int limit = ends.endOfSentence(cue.head());
        int from = cue.words().to();
        Range subject = sources.before(cue.words().from());
        Range agent = grammar.lower(from).equals("by") ? sources.after(from + 1, limit) : null;
        boolean prepositional = agent == null && PASSIVE_PREPOSITIONS.contains(grammar.lower(from)) && from + 1 < limit;
        CueMatch whole = prepositional ? cue.extendedTo(from + 1) : cue;
        Opening opening = prepositional
                ? new Opening(from + 1, Frame.OBJECT, false)
                : openings.find(cue.expression(), agent == null ? from : agent.to(), limit);
        List<Range> content = new ArrayList<>();
        if (subject != null && !isDummy(subject)) {
            content.add(subject);
        }
        if (opening != null) {
            content.add(rightRange(whole, cue.words(), opening));
        }
        boolean enough = agent != null || opening != null;
        return content.isEmpty() || !enough ? null : new Candidate(whole, agent, false, content, Frame.OBJECT);
    }

    private boolean isDummy(Range subject) {
        return sources.isDummy(subject)
                || (subject.to() - subject.from() == 1
                        && grammar.lower(subject.from()).equals("it"));
    }

    // -- nouns

    private void ownedNouns() {
        for (NounCues.Owned owned : nouns) {
            CueMatch cue = owned.cue();
            int from = cue.words().to();
            if (grammar.quotations().covers(cue.head())) {
                continue;
            }
            Frame frame = grammar.lower(from).equals("to") ? Frame.TO : Frame.CLAUSE;
            Candidate candidate = right(cue, owned.owner(), new Opening(from, frame, false), false);
            if (!isInside(candidate)) {
                accept(candidate);
            } else if (cue.words().to() > cue.head() + 1) {
                nest(candidate);
            }
        }
    }

    // -- according to

    private void accordingTo() {
        for (int i = paragraph.from(); i + 1 < paragraph.to(); i++) {
            if (grammar.lower(i).equals("according")
                    && grammar.lower(i + 1).equals("to")
                    && !grammar.quotations().covers(i)) {
                Candidate candidate = accordingTo(i);
                if (candidate != null) {
                    accept(candidate);
                }
            }
        }
    }

    private @Nullable Candidate accordingTo(int at) {
        int limit = ends.endOfSentence(at);
        Range source = sources.after(at + 2, limit);
        if (source == null) {
            return null;
        }
        CueMatch cue =
                new CueMatch(AccordingTo.EXPRESSION, new Range(at, at + 2), at, Use.FINITE, VerbForm.BASE, false);
        List<Range> content = new ArrayList<>();
        int start = grammar.passage().sentenceStart(at);
        int end = grammar.isComma(at - 1) ? at - 1 : at;
        boolean initial = end <= start || (end == start + 1 && grammar.is(start, "CCONJ"));
        if (!initial) {
            content.add(new Range(start, end));
        }
        boolean clause = !initial && grammar.hasFiniteVerb(start, end);
        if (grammar.isComma(source.to()) && source.to() + 1 < limit && !clause) {
            int from = source.to() + 1;
            content.add(new Range(
                    from, Math.max(from + 1, ends.of(cue, new Opening(from, Frame.CLAUSE, false), false, false))));
        }
        return content.isEmpty() ? null : new Candidate(cue, source, false, content, Frame.CLAUSE);
    }
}
