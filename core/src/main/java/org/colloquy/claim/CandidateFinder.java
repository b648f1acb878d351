package org.colloquy.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.claim.CueMatch.Use;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a paragraph: for each cue its source and its content. */
final class CandidateFinder {
    /** Stances that people seldom take to what they claim themselves. */
    private static final Set<Stance> AGAINST = Set.of(Stance.DENY, Stance.DISMISS, Stance.CRITICISE, Stance.OPPOSE);

    private static final Set<String> NAMED = Set.of("named", "identified", "quoted");
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither");

    private final Grammar grammar;
    private final Reading reading;
    private final List<CueMatch> cues;
    private final List<NounCues.Owned> nouns;
    private final SubjectFirst subjectFirst;
    private final SubjectLast subjectLast;
    private final SubjectElsewhere subjectElsewhere;
    private final PassiveVoice passive;

    CandidateFinder(Grammar grammar, Lexicon lexicon, Range paragraph) {
        this.grammar = grammar;
        nouns = new NounCues(grammar, lexicon).find(paragraph);
        cues = new CueFinder(grammar, lexicon).find(paragraph);
        reading = new Reading(grammar, paragraph, cues, nouns);
        subjectFirst = new SubjectFirst(reading);
        subjectLast = new SubjectLast(reading);
        subjectElsewhere = new SubjectElsewhere(reading);
        passive = new PassiveVoice(reading, subjectElsewhere);
    }

    /** The claims in the order of their cues. */
    List<Candidate> find() {
        Set<Integer> read = new HashSet<>();
        for (NounCues.Owned owned : nouns) {
            for (int i = owned.cue().words().from(); i < owned.cue().words().to(); i++) {
                read.add(i);
            }
        }
        for (CueMatch cue : cues) {
            boolean own = !read.contains(cue.head()) && !grammar.quotations().covers(cue.head());
            if (own && !isWishForNoName(cue) && take(read(cue))) {
                read.add(cue.head());
            }
        }
        addCoordinated(read);
        nouns.forEach(this::readNoun);
        new AccordingTo(reading).read();
        return reading.accepted().stream()
                .sorted(Comparator.comparingInt(
                        candidate -> candidate.cue().words().from()))
                .toList();
    }

    /** {@code who did not want to be named}. */
    private boolean isWishForNoName(CueMatch cue) {
        int to = cue.words().to();
        return cue.negated()
                && grammar.lower(to).equals("to")
                && grammar.lower(to + 1).equals("be")
                && NAMED.contains(grammar.lower(to + 2));
    }

    /** {@code criticised and rejected the plan}: the first verb has the content of the second. */
    private void addCoordinated(Set<Integer> read) {
        for (int i = 0; i + 1 < cues.size(); i++) {
            CueMatch cue = cues.get(i);
            CueMatch next = cues.get(i + 1);
            if (!read.contains(cue.head()) && read.contains(next.head()) && isCoordinated(cue, next)) {
                reading.recent().stream()
                        .filter(other -> other.cue().head() == next.head()
                                && cue.expression().takes(other.frame()))
                        .findFirst()
                        .ifPresent(other -> reading.accept(
                                new Candidate(cue, other.source(), false, other.content(), other.frame())));
            }
        }
    }

    private boolean isCoordinated(CueMatch first, CueMatch second) {
        boolean joined = false;
        for (int i = first.words().to(); i < second.words().from(); i++) {
            joined |= grammar.is(i, "CCONJ");
            if (!grammar.is(i, "CCONJ") && !grammar.is(i, "ADV") && !grammar.isComma(i)) {
                return false;
            }
        }
        return joined && first.form() == second.form() && first.use() == second.use();
    }

    private boolean take(@Nullable Candidate candidate) {
        if (candidate == null) {
            return false;
        }
        if (!isInside(candidate)) {
            reading.accept(candidate);
            return true;
        }
        if (isCitation(candidate)) {
            nest(candidate);
        }
        return false;
    }

    /** Whether the claim is made within the content of another, and not the other way round. */
    private boolean isInside(Candidate candidate) {
        return reading.recent().stream()
                .anyMatch(other -> (other.covers(candidate.cue().words()) || isChained(other, candidate.cue()))
                        && !candidate.covers(other.cue().words()));
    }

    /** {@code wanted to say}: one group of verbs makes one claim. */
    private static boolean isChained(Candidate other, CueMatch cue) {
        return other.cue().words().from() == cue.words().from() && other.covers(new Range(cue.head(), cue.head() + 1));
    }

    /** {@code reports suggesting that}, {@code that her brother had said that}: another voice with a claim of its own. */
    private boolean isCitation(Candidate candidate) {
        CueMatch cue = candidate.cue();
        boolean clause = candidate.frame() == Frame.CLAUSE
                && grammar.lower(cue.words().to()).equals("that");
        return clause && !candidate.carried() && (cue.use() == Use.PARTICIPLE || isNamed(candidate));
    }

    private boolean isNamed(Candidate candidate) {
        Range source = candidate.source();
        boolean affirmed =
                candidate.cue().use() == Use.FINITE && !candidate.cue().negated();
        return affirmed
                && source != null
                && (grammar.is(source.to() - 1, "NOUN") || grammar.is(source.to() - 1, "PROPN"));
    }

    /** Makes a candidate part of the one in whose content it stands, unless that has such a part already. */
    private void nest(Candidate inner) {
        List<Candidate> recent = reading.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Candidate outer = recent.get(i);
            if (outer.covers(inner.cue().words()) && outer.nested() == null) {
                recent.set(i, outer.withNested(inner));
                return;
            }
        }
    }

    private @Nullable Candidate read(CueMatch cue) {
        return switch (cue.use()) {
            case FINITE -> finite(cue);
            case PASSIVE -> passive.read(cue);
            case PARTICIPLE, INFINITIVE -> subjectElsewhere.read(cue);
        };
    }

    private @Nullable Candidate finite(CueMatch cue) {
        Range source = reading.sources().before(cue.words().from());
        if (source != null && !reading.sources().isDummy(source)) {
            return subjectFirst.read(isNobody(source) ? cue.negatedBySubject() : cue, source);
        }
        Candidate inverted = subjectLast.read(cue);
        return inverted != null ? inverted : subjectElsewhere.read(cue);
    }

    /** {@code nobody}, {@code no parent}, {@code neither the mayor nor the clerk}: who does not claim it. */
    private boolean isNobody(Range source) {
        return NOBODY.contains(grammar.lower(source.from())) || NOBODY.contains(grammar.lower(source.from() - 1));
    }

    private void readNoun(NounCues.Owned owned) {
        CueMatch cue = owned.cue();
        if (grammar.quotations().covers(cue.head())) {
            return;
        }
        Frame frame = grammar.lower(owned.content()).equals("to") ? Frame.TO : Frame.CLAUSE;
        Candidate candidate = new Candidate(cue, owned.owner(), false, List.of(contentOf(owned, frame)), frame);
        if (!isInside(candidate)) {
            reading.accept(candidate);
        } else if (cue.words().to() > cue.head() + 1 || isWhatIsClaimedOf(owned)) {
            nest(candidate);
        }
    }

    private Range contentOf(NounCues.Owned owned, Frame frame) {
        if (owned.subject() != null) {
            return new Range(owned.content(), owned.subject().content());
        }
        int before = owned.start() - 1;
        boolean fronted =
                grammar.is(before, "ADP") && before == grammar.passage().sentenceStart(owned.start());
        return reading.words(owned.cue(), new Opening(owned.content(), frame, false), fronted, false);
    }

    /** {@code rejected her claim that …}: the noun is what a verb takes, and it is somebody else’s. */
    private boolean isWhatIsClaimedOf(NounCues.Owned owned) {
        return reading.recent().stream()
                .filter(outer ->
                        outer.frame() == Frame.OBJECT && outer.content().get(0).from() == owned.start())
                .anyMatch(outer -> !owned.byPronoun(grammar)
                        || AGAINST.contains(outer.cue().expression().stance()));
    }
}
