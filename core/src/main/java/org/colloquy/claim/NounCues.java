package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.claim.CueMatch.Use;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns that tell of a claim, with whose it is: before them ({@code the mayor’s claim that …}) or after them
 * ({@code a claim by the mayor that …}).
 */
final class NounCues {
    private static final Set<String> AGENT = Set.of("by", "from");

    private static final int LONGEST_AGENT = 20;

    private final Grammar grammar;
    private final NounGroup groups;
    private final Lexicon lexicon;

    NounCues(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.groups = new NounGroup(grammar);
        this.lexicon = lexicon;
    }

    /**
     * A noun with its owner.
     *
     * @param cue from the adjectives before the noun to the noun, or to a participle after it
     * @param owner whose it is, with the genitive
     * @param start where the phrase of the noun begins
     * @param content where its content begins
     * @param subject what the noun with its content is the subject of; null if of nothing
     */
    record Owned(CueMatch cue, Range owner, int start, int content, NounSubject.@Nullable End subject) {
        /** Whether the owner is a pronoun. */
        boolean byPronoun(Grammar grammar) {
            return owner.to() - owner.from() == 1 && Words.POSSESSIVES.contains(grammar.lower(owner.from()));
        }
    }

    List<Owned> find(Range paragraph) {
        List<Owned> found = new ArrayList<>();
        for (int i = paragraph.from(); i < paragraph.to(); i = after(i)) {
            Owned owned =
                    grammar.phrases().startsAt(i) ? ownedIn(i, grammar.phrases().end(i)) : null;
            if (owned != null) {
                found.add(owned);
            }
        }
        return found;
    }

    private int after(int index) {
        return grammar.phrases().covers(index) ? grammar.phrases().end(index) : index + 1;
    }

    private @Nullable Owned ownedIn(int from, int to) {
        Expression expression = lexicon.noun(grammar.lower(to - 1));
        if (expression == null) {
            return null;
        }
        int owner = endOfOwner(from, to);
        if (owner > from && owner < to) {
            return owned(expression, from, new Range(owner, to), new Range(from, owner), to);
        }
        Range agent = owner > from ? null : agentAt(to);
        return agent == null ? null : owned(expression, from, new Range(to - 1, to), agent, agent.to());
    }

    /** {@code by the council}, if the content follows. */
    private @Nullable Range agentAt(int at) {
        boolean agent = AGENT.contains(grammar.lower(at)) && grammar.phrases().startsAt(at + 1);
        if (!agent) {
            return null;
        }
        int end = groups.endOfCore(
                at + 1, Math.min(at + LONGEST_AGENT, grammar.passage().sentenceEnd(at)));
        return end > at + 1 ? new Range(at + 1, end) : null;
    }

    private @Nullable Owned owned(Expression expression, int start, Range noun, Range owner, int after) {
        int content = after;
        int cueEnd = noun.to();
        boolean clause = expression.takesClause() && isThat(content);
        boolean infinitive =
                expression.takes(Frame.TO) && grammar.lower(content).equals("to") && grammar.isVerb(content + 1);
        if (after == noun.to() && isReporting(after) && grammar.lower(after + 1).equals("that")) {
            content++;
            cueEnd++;
            clause = true;
        }
        if (!clause && !infinitive) {
            return null;
        }
        CueMatch cue = new CueMatch(
                expression, new Range(noun.from(), cueEnd), noun.to() - 1, Use.FINITE, VerbForm.BASE, false);
        return new Owned(cue, owner, start, content, NounSubject.of(grammar, start, content));
    }

    private boolean isThat(int index) {
        return grammar.lower(index).equals("that") && !grammar.is(index, "DET");
    }

    private boolean isReporting(int index) {
        boolean participle = grammar.is(index, "VERB") && grammar.lower(index).endsWith("ing");
        return participle && !lexicon.startingWith(grammar.lower(index)).isEmpty();
    }

    /** Index after the last genitive of the phrase, or after a possessive pronoun; {@code from} if there is neither. */
    private int endOfOwner(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            boolean genitive = grammar.is(i, "PART")
                    && (grammar.lower(i).equals("'s") || grammar.lower(i).equals("'"));
            if (genitive) {
                return i + 1;
            }
        }
        return Words.POSSESSIVES.contains(grammar.lower(from)) ? from + 1 : from;
    }
}
