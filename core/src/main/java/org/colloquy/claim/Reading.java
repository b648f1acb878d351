package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.claim.LeftContent.Left;
import org.jspecify.annotations.Nullable;

/** The state of reading a paragraph: what is known of it, what helps to read it, and the claims found so far. */
final class Reading {
    /** A claim further back than this many claims has no bearing on the next. */
    private static final int MEMORY = 40;

    private final Grammar grammar;
    private final Range paragraph;
    private final SourceFinder sources;
    private final OpeningFinder openings;
    private final LeftContent lefts;
    private final ContentEnd ends;
    private final List<Candidate> accepted = new ArrayList<>();

    Reading(Grammar grammar, Range paragraph, List<CueMatch> cues, List<NounCues.Owned> nouns) {
        this.grammar = grammar;
        this.paragraph = paragraph;
        sources = new SourceFinder(grammar, nouns);
        openings = new OpeningFinder(grammar, sources.groups());
        lefts = new LeftContent(grammar);
        List<CueMatch> withContent =
                cues.stream().filter(cue -> opening(cue) != null).toList();
        ends = new ContentEnd(grammar, sources.groups(), withContent);
    }

    Grammar grammar() {
        return grammar;
    }

    Range paragraph() {
        return paragraph;
    }

    SourceFinder sources() {
        return sources;
    }

    /** The claims found so far. */
    List<Candidate> accepted() {
        return accepted;
    }

    /** Those of the claims found so far that may bear on the next, in the order they were found. */
    List<Candidate> recent() {
        return accepted.subList(Math.max(0, accepted.size() - MEMORY), accepted.size());
    }

    void accept(Candidate candidate) {
        recent().removeIf(earlier -> candidate.covers(earlier.cue().words()));
        accepted.add(candidate);
    }

    /** Index after the last word of the cue's sentence. */
    int limit(CueMatch cue) {
        return ContentEnd.endOfSentence(grammar, cue.head());
    }

    /** The content right of a cue. */
    @Nullable
    Opening opening(CueMatch cue) {
        return opening(cue, cue.words().to());
    }

    @Nullable
    Opening opening(CueMatch cue, int from) {
        return openings.find(cue, from, limit(cue));
    }

    /** The content that ends before {@code before}, unless it is that of a claim before. */
    @Nullable
    Left left(int before) {
        Left left = lefts.endingAt(before);
        boolean taken = left != null && recent().stream().anyMatch(other -> isTakenBy(left.range(), other));
        return taken ? null : left;
    }

    /** Whether content left of a cue belongs to a cue before, and that cue does not stand in it. */
    private static boolean isTakenBy(Range left, Candidate other) {
        boolean overlaps = other.content().stream().anyMatch(left::overlaps);
        return overlaps && !left.contains(other.cue().words());
    }

    /** Whether a claim found so far is made in these words. */
    boolean holdsClaim(Range words) {
        return recent().stream().anyMatch(other -> words.contains(other.cue().words()));
    }

    Candidate candidate(CueMatch cue, Range source, Opening opening, boolean carried) {
        return new Candidate(cue, source, carried, List.of(words(cue, source, opening)), opening.frame());
    }

    /** The words of content right of its cue. */
    Range words(CueMatch cue, Range source, Opening opening) {
        int before = Math.min(source.from(), cue.words().from()) - 1;
        boolean first = before <= grammar.passage().sentenceStart(cue.head()) + 2;
        return words(cue, opening, isSubordinator(before) && first, isRelative(source));
    }

    Range words(CueMatch cue, Opening opening, boolean subordinate, boolean relative) {
        int end = ends.of(cue, opening, subordinate, relative);
        return new Range(opening.start(), Math.max(opening.start() + 1, end));
    }

    boolean isSubordinator(int index) {
        boolean word = Words.SUBORDINATORS.contains(grammar.lower(index)) && !grammar.is(index, "ADP");
        return word || grammar.is(index, "SCONJ");
    }

    /** Whether a source is a relative pronoun. */
    boolean isRelative(Range source) {
        return source.to() - source.from() == 1 && grammar.isRelative(source.from());
    }

    boolean startsWithSubject(Range range) {
        return grammar.phrases().startsAt(range.from()) && !sources.groups().isTimePhrase(range.from());
    }
}
