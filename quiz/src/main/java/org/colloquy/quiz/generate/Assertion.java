package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Stance;
import org.colloquy.claim.VoiceKind;
import org.colloquy.language.NumberFinder;
import org.colloquy.quiz.Provenance;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * A claim of a report that can be put as a sentence: who, a verb for the stance, and a clause with {@code that}.
 *
 * @param claim the claim
 * @param verb what the claimant does with it, in the past tense
 * @param clause what is claimed, without {@code that}
 */
record Assertion(Claim claim, String verb, String clause) {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 26;
    private static final double SURE = 0.8;
    private static final Map<Stance, String> VERBS = Map.of(
            Stance.SAY, "said",
            Stance.CLARIFY, "made clear",
            Stance.STRESS, "stressed",
            Stance.DENY, "denied",
            Stance.ADMIT, "admitted",
            Stance.PROPOSE, "proposed",
            Stance.PREDICT, "predicted",
            Stance.PROMISE, "promised");

    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might",
            "must", "do", "does", "did");

    /** Between these a reader of the report may waver. */
    private static final Set<Stance> PLAIN = Set.of(Stance.SAY, Stance.CLARIFY, Stance.STRESS);

    private static final Set<String> DENYING = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without", "hardly", "deny",
            "denies", "denied");

    private static final Set<String> OTHER_CLAUSES = Set.of(
            "to", "whether", "if", "why", "how", "what", "who", "when", "where", "which", "for", "as", "of", "about");

    /** All in a report, in its order. */
    static List<Assertion> in(ReportedClaims reported) {
        List<Assertion> assertions = new ArrayList<>();
        for (Claim claim : reported.claims()) {
            of(claim, reported.report()).ifPresent(assertions::add);
        }
        return assertions;
    }

    private static Optional<Assertion> of(Claim claim, SourceText report) {
        String verb = VERBS.get(claim.stance());
        boolean plain = claim.claimant().kind() != VoiceKind.UNNAMED
                && claim.enclosing().isEmpty()
                && claim.content().size() == 1
                && claim.confidence().value() >= SURE
                && claim.cue().hedges().isEmpty()
                && !claim.cue().negated();
        if (verb == null || !plain) {
            return Optional.empty();
        }
        return clause(claim, report).map(clause -> new Assertion(claim, verb, clause));
    }

    private static Optional<String> clause(Claim claim, SourceText report) {
        String text = report.slice(claim.content().get(0)).strip();
        while (!text.isEmpty() && ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        boolean that = text.toLowerCase(Locale.ROOT).startsWith("that ");
        boolean bare =
                claim.stance() == Stance.SAY && claim.confidence().reason().contains("a clause as content");
        String clause = that ? text.substring(5) : text;
        List<String> words = Words.of(clause);
        boolean fit = (that || bare)
                && Words.count(clause) >= SHORTEST
                && Words.count(clause) <= LONGEST
                && !OTHER_CLAUSES.contains(words.get(0))
                && clause.chars().noneMatch(c -> "—[]()\n".indexOf(c) >= 0)
                && clause.chars().filter(c -> c == '“').count()
                        == clause.chars().filter(c -> c == '”').count();
        return fit ? Optional.of(clause) : Optional.empty();
    }

    String claimant() {
        return claim.claimant().name();
    }

    Stance stance() {
        return claim.stance();
    }

    /** Whether no reader could take the stance of the one for that of the other. */
    boolean differsInStance(Assertion other) {
        return stance() != other.stance() && !(PLAIN.contains(stance()) && PLAIN.contains(other.stance()));
    }

    /** {@code Ada Lind denied that the ferry was late}. */
    String sentence() {
        return claimant() + " " + verb + " that " + clause + ".";
    }

    /** Whether something is denied: {@code denied that it rains}, {@code said that nobody came}. */
    boolean denies() {
        return stance() == Stance.DENY || denies(clause);
    }

    /** Whether {@code text} has a word that denies. */
    static boolean denies(String text) {
        return Words.of(text).stream().anyMatch(word -> DENYING.contains(word) || word.endsWith("n't"));
    }

    /** Whether the clause points outside itself: {@code he had said this}. */
    boolean leansBack() {
        return LineRules.dangles(clause)
                || Words.of(clause).stream().anyMatch(Set.of("he", "she", "his", "her", "him")::contains);
    }

    /**
     * Whether it says two things of two ({@code the oak is sound and the iron is rotten}) or has two numbers: words alone do
     * not tell which belongs to which.
     */
    boolean pairsThings() {
        List<String> words = Words.of(clause);
        long verbs = words.stream().filter(FINITE::contains).count();
        boolean joined = words.stream().anyMatch(Set.of("and", "while", "but", "whereas")::contains);
        return (joined && verbs > 1) || NumberFinder.in(clause).size() > 1;
    }

    /** From the cue to the end of what is claimed. */
    Span span() {
        return claim.content().get(0);
    }

    Provenance provenance() {
        return Provenance.inReport(
                claim.id(),
                span(),
                claim.evidence().stream().map(Evidence::turn).findFirst());
    }

    Footprint footprint() {
        return new Footprint(List.of(), List.of(), Set.of(), Set.of(), Set.copyOf(Words.of(sentence())), List.of());
    }
}
