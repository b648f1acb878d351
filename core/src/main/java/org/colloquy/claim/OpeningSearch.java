package org.colloquy.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One search for the content right of a cue: word by word, past what may stand between the two. */
final class OpeningSearch {
    private static final Set<String> TO_WITH_BY = Set.of("to", "with", "by");
    private static final Set<String> CLAUSE_SUBORDINATORS =
            Set.of("if", "unless", "although", "though", "because", "once", "while", "since", "whether", "until");
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_INSERTION = 16;

    private final Grammar grammar;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final NounGroup groups;
    private final Expression expression;
    private final NounComplement complement;
    private final int limit;
    private final boolean passive;
    private int hearerAt = -1;
    private boolean comma;
    private boolean adjunct;

    /** @param passive whether who hears it is the subject, and so does not follow */
    OpeningSearch(Grammar grammar, NounGroup groups, Expression expression, int limit, boolean passive) {
        this.grammar = grammar;
        this.quotations = grammar.quotations();
        this.phrases = grammar.phrases();
        this.groups = groups;
        this.expression = expression;
        this.limit = limit;
        this.passive = passive;
        complement = new NounComplement(grammar, groups, expression, limit);
    }

    @Nullable
    Opening from(int start) {
        int at = start;
        while (at < limit) {
            Opening opening = openingAt(at);
            if (opening != null) {
                return opening;
            }
            int next = skip(at);
            if (next <= at) {
                return hearerAsObject();
            }
            at = next;
        }
        return hearerAsObject();
    }

    /** {@code promised lower taxes}: what looked like a hearer is what is promised. */
    private @Nullable Opening hearerAsObject() {
        boolean object = hearerAt >= 0 && expression.takes(Frame.OBJECT);
        return object ? new Opening(hearerAt, Frame.OBJECT, false) : null;
    }

    private @Nullable Opening openingAt(int at) {
        if (quotations.opensAt(at)) {
            return isTitleOfHearer(at) ? null : new Opening(at, quotedFrame(), comma);
        }
        if (comma) {
            return null;
        }
        Frame frame = frameAt(at, grammar.lower(at));
        if (frame != null) {
            return new Opening(at, frame, false);
        }
        return isToInfinitive(at) ? null : phraseAt(at);
    }

    private Frame quotedFrame() {
        return expression.takes(Frame.QUOTE) || expression.takesClause() ? Frame.QUOTE : Frame.OBJECT;
    }

    /** The shape of content that this word begins; null if the word is none that does. */
    private @Nullable Frame frameAt(int at, String word) {
        boolean demonstrative = grammar.is(at, "DET") && phrases.covers(at + 1) && phrases.start(at + 1) <= at;
        if (word.equals("that") && !demonstrative && !isBeforeTime(at) && expression.takesClause()) {
            return Frame.CLAUSE;
        }
        if (Words.QUESTION_WORDS.contains(word) && expression.takes(Frame.WH) && !isAdverbial(word)) {
            return Frame.WH;
        }
        if (isToInfinitive(at)) {
            return expression.takes(Frame.TO) ? Frame.TO : null;
        }
        if (TO_WITH_BY.contains(word) && expression.takes(Frame.TO_OBJECT) && !adjunct) {
            return Frame.OBJECT;
        }
        if (word.equals("as") && !adjunct) {
            return frameOfAs(at);
        }
        if (CLAUSE_SUBORDINATORS.contains(word) && expression.takes(Frame.CLAUSE) && !grammar.is(at, "ADV")) {
            return Frame.CLAUSE;
        }
        return expression.takes(Frame.ING) && isGerund(at) ? Frame.ING : null;
    }

    /** {@code They say that every year}: nothing but a time follows. */
    private boolean isBeforeTime(int that) {
        if (!phrases.startsAt(that + 1) || !groups.isTimePhrase(that + 1)) {
            return false;
        }
        int end = phrases.end(that + 1);
        return end >= limit || grammar.is(end, "PUNCT");
    }

    private boolean isAdverbial(String word) {
        return word.equals("when") || (word.equals("where") && adjunct);
    }

    private @Nullable Frame frameOfAs(int at) {
        if (grammar.lower(at + 1).equals("much") && expression.takes(Frame.OBJECT_SPEECH)) {
            return Frame.OBJECT;
        }
        return expression.takes(Frame.AS) || expression.takes(Frame.AS_ONLY) ? Frame.AS : null;
    }

    private boolean isGerund(int at) {
        boolean adverb = grammar.is(at, "ADV") && grammar.lower(at).endsWith("ly");
        int verb = adverb ? at + 1 : at;
        boolean noun = grammar.is(verb, "NOUN") && phrases.startsAt(verb) && phrases.end(verb) == verb + 1;
        if (noun && grammar.lower(verb).endsWith("ing")) {
            return true;
        }
        return grammar.isVerb(verb) && grammar.lower(verb).endsWith("ing");
    }

    private boolean isToInfinitive(int at) {
        int to = Words.NOT.contains(grammar.lower(at)) ? at + 1 : at;
        return grammar.lower(to).equals("to") && complement.isInfinitive(to + 1);
    }

    private @Nullable Opening phraseAt(int at) {
        boolean existential =
                grammar.lower(at).equals("there") || grammar.lower(at).equals("here");
        if (!phrases.startsAt(at) && !existential) {
            boolean clause = !awaitsHearer() && complement.isClauseWithoutPhrase(at);
            return clause ? new Opening(at, Frame.CLAUSE, false) : null;
        }
        if (!existential && groups.isTimePhrase(at) && !complement.isSubject(at)) {
            return null;
        }
        Opening to = complement.withInfinitive(at);
        if (to != null || awaitsHearer()) {
            return to;
        }
        if (expression.takes(Frame.CLAUSE) && complement.isClause(at)) {
            return new Opening(at, Frame.CLAUSE, false);
        }
        return !adjunct && complement.isObject(at) ? new Opening(at, Frame.OBJECT, false) : null;
    }

    private boolean awaitsHearer() {
        return expression.takes(Frame.HEARER) && hearerAt < 0 && !passive;
    }

    /** {@code told the radio’s “Morning Talk” that}: a name in quotation marks. */
    private boolean isTitleOfHearer(int at) {
        boolean owner = grammar.is(at - 1, "PART") && grammar.lower(at - 1).endsWith("s");
        Quotations.Quotation quotation = quotations.at(at);
        boolean hearer = hearerAt >= 0 && owner;
        return hearer && quotation != null && quotation.close() - at <= LONGEST_TITLE && quotation.close() + 1 < limit;
    }

    /** Index after what may stand between a cue and its content; {@code at} if nothing such stands there. */
    private int skip(int at) {
        if (grammar.lower(at).equals(":")) {
            comma = true;
            return at + 1;
        }
        if (grammar.isComma(at)) {
            return skipComma(at);
        }
        if (quotations.opensAt(at)) {
            return afterQuotation(at, at);
        }
        if (grammar.is(at, "ADV")) {
            return at + 1;
        }
        if (phrases.startsAt(at)) {
            return skipPhrase(at);
        }
        if (grammar.is(at, "ADP") && phrases.startsAt(at + 1)) {
            return skipPreposition(at);
        }
        boolean title = grammar.is(at, "ADP") && quotations.opensAt(at + 1) && !expression.takes(Frame.OBJECT);
        return title ? afterQuotation(at + 1, at) : at;
    }

    /** Index after a title in quotation marks; {@code otherwise} if nothing closes it. */
    private int afterQuotation(int open, int otherwise) {
        Quotations.Quotation quotation = quotations.at(open);
        return quotation != null && quotation.closed() ? quotation.close() + 1 : otherwise;
    }

    private int skipComma(int at) {
        if (quotations.opensAt(at + 1)) {
            comma = true;
            return at + 1;
        }
        if (isThat(at + 1)) {
            return at + 1;
        }
        return grammar.is(at + 1, "ADP") || grammar.is(at + 1, "ADV") ? afterInsertion(at) : at;
    }

    private boolean isThat(int index) {
        return grammar.lower(index).equals("that") && grammar.is(index, "SCONJ");
    }

    /** {@code said, in a letter to parents, that}: index of the second comma; of the first if there is none. */
    private int afterInsertion(int at) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_INSERTION); i++) {
            if (grammar.isFiniteVerb(i)) {
                return at;
            }
            if (grammar.isComma(i) && (isThat(i + 1) || quotations.opensAt(i + 1))) {
                return i;
            }
        }
        return at;
    }

    private int skipPhrase(int at) {
        if (groups.isTimePhrase(at)) {
            return phrases.end(at);
        }
        if (!awaitsHearer()) {
            return at;
        }
        hearerAt = at;
        return groups.endOf(at, limit);
    }

    private int skipPreposition(int at) {
        boolean clausal = expression.takesClause() || expression.takes(Frame.QUOTE);
        if (!clausal && !groups.isTimePhrase(at + 1) && !groups.isOccasion(at + 1)) {
            return at;
        }
        adjunct = true;
        int end = phrases.end(at + 1);
        while (end + 1 < limit && isLink(end) && phrases.startsAt(end + 1)) {
            end = phrases.end(end + 1);
        }
        if (!grammar.isComma(end)) {
            return end;
        }
        boolean place = phrases.startsAt(end + 1) && grammar.isComma(phrases.end(end + 1));
        end = place ? phrases.end(end + 1) : end;
        boolean more = grammar.lower(end + 1).equals("that") || (place && !quotations.opensAt(end + 1));
        return more ? end + 1 : end;
    }

    private boolean isLink(int index) {
        return grammar.is(index, "ADP") || grammar.lower(index).equals("and");
    }
}
