package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes claims of candidates: whose, in which stance, in whose words, and how sure. */
final class ClaimAssembler {
    private static final Set<String> HEDGES = Set.of(
            "reportedly", "allegedly", "apparently", "supposedly", "purportedly", "alleged", "seemingly", "ostensibly");
    /** How many words at the beginning of the content are looked at for a hedge. */
    private static final int HEDGED = 3;

    private static final Set<Stance> OPEN = Set.of(
            Stance.ASK,
            Stance.PROPOSE,
            Stance.PROMISE,
            Stance.EXPRESS,
            Stance.SUPPORT,
            Stance.OPPOSE,
            Stance.CRITICISE);

    private final Grammar grammar;
    private final Passage passage;
    private final SourceText source;
    private final VoiceResolver voices;
    private final List<Claim> claims = new ArrayList<>();

    ClaimAssembler(Grammar grammar, SourceText source) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.source = source;
        voices = new VoiceResolver(grammar, source);
    }

    /** The claims of the candidates, which must be in the order of the text. */
    List<Claim> assemble(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            Candidate inner = candidate.nested();
            boolean innerFirst = inner != null && isBefore(inner.source(), candidate.source());
            Voice first = inner != null && innerFirst ? voices.resolve(inner.source()) : null;
            Voice claimant = voices.resolve(candidate.source());
            Voice cited = first != null || inner == null ? first : cited(inner, claimant);
            Claim outer = claim(candidate, claimant)
                    .cited(cited == null ? List.of() : List.of(cited))
                    .build();
            claims.add(outer);
            if (inner != null && cited != null) {
                claims.add(claim(inner, cited)
                        .reporters(List.of(claimant))
                        .enclosing(outer.id())
                        .build());
            }
        }
        return claims;
    }

    private static boolean isBefore(@Nullable Range source, @Nullable Range other) {
        return source != null && other != null && source.from() < other.from();
    }

    /** {@code Ben rejected his claim}: it is hardly the claimant’s own. */
    private Voice cited(Candidate inner, Voice claimant) {
        Range who = inner.source();
        Voice voice = voices.resolve(who);
        boolean own = voice.mention() == Mention.PRONOUN && voice.name().equals(claimant.name());
        return own && who != null
                ? new Voice(
                        source.slice(passage.span(who)), VoiceKind.UNNAMED, Mention.PRONOUN, List.of(passage.span(who)))
                : voice;
    }

    private ClaimBuilder claim(Candidate candidate, Voice claimant) {
        List<Span> content = candidate.content().stream().map(passage::span).toList();
        List<Span> fragments = fragments(candidate);
        String text = String.join(" ", content.stream().map(source::slice).toList());
        CueMatch cue = candidate.cue();
        Stance stance = cue.expression().stance(candidate.frame());
        Range who = candidate.source();
        return Claim.builder("c" + (claims.size() + 1), claimant, content, text)
                .stance(stance)
                .form(form(candidate, fragments))
                .source(who == null ? List.of() : List.of(passage.span(who)))
                .cue(new Cue(
                        List.of(passage.span(cue.words())), cue.expression().lemma(), cue.negated(), hedges(candidate)))
                .fragments(fragments)
                .polarity(polarity(stance, cue.negated()))
                .figures(Figures.in(passage, candidate.content()))
                .confidence(confidence(candidate, claimant));
    }

    private static Polarity polarity(Stance stance, boolean negated) {
        if (negated || OPEN.contains(stance)) {
            return Polarity.OPEN;
        }
        return stance == Stance.DENY || stance == Stance.DISMISS ? Polarity.DENIED : Polarity.ASSERTED;
    }

    private Form form(Candidate candidate, List<Span> fragments) {
        if (fragments.isEmpty()) {
            return Form.INDIRECT;
        }
        boolean direct = candidate.content().stream().allMatch(this::isQuoted);
        return direct ? Form.DIRECT : Form.MIXED;
    }

    private boolean isQuoted(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!grammar.quotations().covers(i) && !grammar.is(i, "PUNCT")) {
                return false;
            }
        }
        return true;
    }

    /** The quoted parts of the content, without their marks. */
    private List<Span> fragments(Candidate candidate) {
        List<Span> fragments = new ArrayList<>();
        for (Range range : candidate.content()) {
            int at = range.from();
            while (at < range.to()) {
                Quotations.Quotation quotation = grammar.quotations().at(at);
                int end = quotation == null
                        ? at + 1
                        : Math.min(range.to(), quotation.range().to());
                if (quotation != null) {
                    addFragment(quotation, at, end, fragments);
                }
                at = end;
            }
        }
        return fragments;
    }

    private void addFragment(Quotations.Quotation quotation, int at, int end, List<Span> fragments) {
        int from = Math.max(at, quotation.open() + 1);
        int to = quotation.closed() ? Math.min(end, quotation.close()) : end;
        if (to > from && grammar.isComma(to - 1)) {
            to--;
        }
        if (to > from) {
            fragments.add(passage.span(new Range(from, to)));
        }
    }

    /** What keeps a distance: beside the cue, or before what the content is about ({@code the alleged theft}). */
    private List<String> hedges(Candidate candidate) {
        List<String> hedges = new ArrayList<>();
        Range cue = candidate.cue().words();
        int before = Math.max(passage.sentenceStart(candidate.cue().head()), cue.from() - 1);
        addHedges(before, cue.to(), hedges);
        for (Range content : candidate.content()) {
            addHedges(content.from(), Math.min(content.to(), content.from() + HEDGED), hedges);
        }
        return hedges;
    }

    private void addHedges(int from, int to, List<String> hedges) {
        for (int i = from; i < to; i++) {
            if (HEDGES.contains(grammar.lower(i)) && !grammar.quotations().covers(i)) {
                hedges.add(grammar.lower(i));
            }
        }
    }

    private static Confidence confidence(Candidate candidate, Voice claimant) {
        double value = 0.95;
        StringBuilder reason =
                new StringBuilder("“" + candidate.cue().expression().lemma() + "”");
        if (candidate.carried()) {
            value -= 0.15;
            reason.append(", its subject taken from the clause before");
        }
        if (claimant.kind() == VoiceKind.UNNAMED) {
            value -= 0.2;
            reason.append(", no named source");
        }
        if (candidate.frame() == Frame.OBJECT) {
            value -= 0.15;
            reason.append(", a noun phrase as content");
        } else {
            reason.append(candidate.frame() == Frame.QUOTE ? ", a quotation as content" : ", a clause as content");
        }
        return new Confidence(Math.round(value * 100) / 100.0, reason.toString());
    }
}
