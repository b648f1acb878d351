package org.colloquy.claim;

import java.util.List;
import java.util.Optional;
import org.colloquy.source.Span;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a {@link Claim}; without more it is a bare assertion of which nothing is sure. */
public final class ClaimBuilder {
    private String id;
    private Voice claimant;
    private List<Span> content;
    private String text;
    private Stance stance = Stance.SAY;
    private Form form = Form.BARE;
    private List<Voice> reporters = List.of();
    private List<Voice> cited = List.of();
    private List<Span> source = List.of();
    private Cue cue = Cue.none();
    private List<Span> fragments = List.of();
    private Polarity polarity = Polarity.ASSERTED;
    private List<Figure> figures = List.of();
    private @Nullable String enclosing;
    private @Nullable String turn;
    private double worth;
    private Confidence confidence = new Confidence(0, "");
    private List<Evidence> evidence = List.of();

    ClaimBuilder(String id, Voice claimant, List<Span> content, String text) {
        this.id = id;
        this.claimant = claimant;
        this.content = content;
        this.text = text;
    }

    ClaimBuilder(Claim claim) {
        this(claim.id(), claim.claimant(), claim.content(), claim.text());
        stance = claim.stance();
        form = claim.form();
        reporters = claim.reporters();
        cited = claim.cited();
        source = claim.source();
        cue = claim.cue();
        fragments = claim.fragments();
        polarity = claim.polarity();
        figures = claim.figures();
        enclosing = claim.enclosing().orElse(null);
        turn = claim.turn().orElse(null);
        worth = claim.worth();
        confidence = claim.confidence();
        evidence = claim.evidence();
    }

    /** Another id. */
    public ClaimBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** Whose claim it is. */
    public ClaimBuilder claimant(Voice claimant) {
        this.claimant = claimant;
        return this;
    }

    /** The words that are claimed, and how they read. */
    public ClaimBuilder content(List<Span> content, String text) {
        this.content = content;
        this.text = text;
        return this;
    }

    /** What the claimant does with the content. */
    public ClaimBuilder stance(Stance stance) {
        this.stance = stance;
        return this;
    }

    /** In whose words the content is given. */
    public ClaimBuilder form(Form form) {
        this.form = form;
        return this;
    }

    /** Through whom the claim comes down to us, outermost first. */
    public ClaimBuilder reporters(List<Voice> reporters) {
        this.reporters = reporters;
        return this;
    }

    /** Whom the claimant cites. */
    public ClaimBuilder cited(List<Voice> cited) {
        this.cited = cited;
        return this;
    }

    /** The words that name the claimant. */
    public ClaimBuilder source(List<Span> source) {
        this.source = source;
        return this;
    }

    /** The words that tell that something is claimed. */
    public ClaimBuilder cue(Cue cue) {
        this.cue = cue;
        return this;
    }

    /** The claimant's own words within the content. */
    public ClaimBuilder fragments(List<Span> fragments) {
        this.fragments = fragments;
        return this;
    }

    /** Whether the claimant holds the content to be so. */
    public ClaimBuilder polarity(Polarity polarity) {
        this.polarity = polarity;
        return this;
    }

    /** The numbers in the content. */
    public ClaimBuilder figures(List<Figure> figures) {
        this.figures = figures;
        return this;
    }

    /** The claim in whose content this one stands. */
    public ClaimBuilder enclosing(@Nullable String claim) {
        this.enclosing = claim;
        return this;
    }

    /** The turn in which the claim stands. */
    public ClaimBuilder turn(@Nullable String turn) {
        this.turn = turn;
        return this;
    }

    /** How much the claim is worth asking about, 0 to 1. */
    public ClaimBuilder worth(double worth) {
        this.worth = worth;
        return this;
    }

    /** How sure the extractor is. */
    public ClaimBuilder confidence(Confidence confidence) {
        this.confidence = confidence;
        return this;
    }

    /** The turns that bear on the claim. */
    public ClaimBuilder evidence(List<Evidence> evidence) {
        this.evidence = evidence;
        return this;
    }

    /**
     * The claim.
     *
     * @throws IllegalArgumentException as {@link Claim} does
     */
    public Claim build() {
        return new Claim(
                id,
                stance,
                form,
                reporters,
                claimant,
                cited,
                source,
                cue,
                content,
                text,
                fragments,
                polarity,
                figures,
                Optional.ofNullable(enclosing),
                Optional.ofNullable(turn),
                worth,
                confidence,
                evidence);
    }
}
