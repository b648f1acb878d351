package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.claim.CueMatch.Use;
import org.jspecify.annotations.Nullable;

/** Finds nouns that tell of a claim, with whose it is before them: {@code the mayor’s claim that …}. */
final class NounCues {
    private final Grammar grammar;
    private final Lexicon lexicon;

    NounCues(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /**
     * A noun with its owner.
     *
     * @param cue from the adjectives before the noun to the noun, or to a participle after it
     * @param owner whose it is, with the genitive
     */
    record Owned(CueMatch cue, Range owner) {}

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
        int owner = endOfOwner(from, to);
        Expression expression = owner > from && owner < to ? lexicon.noun(grammar.lower(to - 1)) : null;
        if (expression == null) {
            return null;
        }
        int end = to;
        boolean clause = expression.takesClause() && grammar.lower(end).equals("that") && !grammar.is(end, "DET");
        boolean infinitive = expression.takes(Frame.TO) && grammar.lower(end).equals("to") && grammar.isVerb(end + 1);
        if (isReporting(end) && grammar.lower(end + 1).equals("that")) {
            end++;
            clause = true;
        }
        if (!clause && !infinitive) {
            return null;
        }
        CueMatch cue = new CueMatch(expression, new Range(owner, end), to - 1, Use.FINITE, VerbForm.BASE, false);
        return new Owned(cue, new Range(from, owner));
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
