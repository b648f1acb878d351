package org.colloquy.claim;

import java.util.Arrays;
import java.util.Set;

/**
 * The noun phrases of a passage without what follows their heads ({@code a spokeswoman} | {@code for} | {@code the city}),
 * found from parts of speech.
 */
final class NounPhrases {
    private static final Set<String> APPROXIMATORS =
            Set.of("about", "around", "nearly", "almost", "roughly", "some", "over");

    private static final Set<String> QUANTIFIERS =
            Set.of("many", "most", "much", "more", "few", "several", "some", "all");

    private final Passage passage;
    private final int[] start;
    private final int[] end;

    NounPhrases(Passage passage) {
        this.passage = passage;
        start = new int[passage.size()];
        end = new int[passage.size()];
        Arrays.fill(start, -1);
        int at = 0;
        while (at < passage.size()) {
            int stop = endOfPhrase(at);
            for (int i = at; i < stop; i++) {
                start[i] = at;
                end[i] = stop;
            }
            at = Math.max(stop, at + 1);
        }
    }

    /** Whether the word is part of a noun phrase. */
    boolean covers(int index) {
        return index >= 0 && index < start.length && start[index] >= 0;
    }

    /** Where the noun phrase of this word begins. */
    int start(int index) {
        return start[index];
    }

    /** Index after the noun phrase of this word. */
    int end(int index) {
        return end[index];
    }

    /** Whether a noun phrase begins at this word. */
    boolean startsAt(int index) {
        return covers(index) && start[index] == index;
    }

    /** Whether a noun phrase ends just before this word. */
    boolean endsBefore(int index) {
        return covers(index - 1) && end[index - 1] == index;
    }

    /** Index after the phrase that begins at {@code from}; {@code from} if none does. */
    private int endOfPhrase(int from) {
        int limit = passage.sentenceEnd(from);
        if (passage.is(from, "PRON")) {
            boolean possessive = Words.POSSESSIVES.contains(passage.lower(from)) && isInner(from + 1, limit);
            if (!possessive) {
                return from + 1;
            }
        } else if (!isFirst(from) && !isParticipleBeforeNoun(from) && !isCompound(from)) {
            return from;
        }
        int at = from + 1;
        int head = isHead(from) ? at : from;
        while (at < limit && goesOn(from, at, limit)) {
            head = isHead(at) || isGenitive(at) ? at + 1 : head;
            at++;
        }
        if (head > from) {
            return head;
        }
        boolean determined = passage.is(from, "DET") || passage.is(from, "PRON");
        if (determined && passage.is(at - 1, "ADJ")) {
            return at;
        }
        return determined ? from + 1 : from;
    }

    /** {@code cited growing concern}: an adjective made of a verb. */
    private boolean isParticipleBeforeNoun(int index) {
        String word = passage.lower(index);
        boolean before = passage.is(index - 1, "VERB") || (passage.is(index - 1, "ADP") && !word.endsWith("ing"));
        return passage.is(index, "VERB") && before && passage.isOneOf(index + 1, "NOUN", "PROPN");
    }

    /** {@code about 20 people}, {@code long-standing rules}. */
    private boolean isCompound(int index) {
        if (passage.lower(index).equals("so") && QUANTIFIERS.contains(passage.lower(index + 1))) {
            return passage.lower(index + 2).equals("of");
        }
        boolean approximate = APPROXIMATORS.contains(passage.lower(index)) && passage.is(index + 1, "NUM");
        boolean hyphened = passage.lower(index + 1).equals("-")
                && passage.isAttached(index + 1)
                && passage.isAttached(index + 2)
                && passage.isOneOf(index, "ADV", "VERB");
        return approximate || hyphened;
    }

    private boolean isFirst(int index) {
        return passage.is(index, "DET")
                || passage.isOneOf(index, "NOUN", "PROPN")
                || passage.isOneOf(index, "ADJ", "NUM")
                || (passage.is(index, "SYM") && isMoney(index));
    }

    private boolean isMoney(int index) {
        return passage.lower(index).equals("$")
                || passage.lower(index).equals("£")
                || passage.lower(index).equals("€");
    }

    private boolean isHead(int index) {
        if (QUANTIFIERS.contains(passage.lower(index))
                && passage.is(index, "ADJ")
                && passage.lower(index + 1).equals("of")) {
            return true;
        }
        return passage.isOneOf(index, "NOUN", "PROPN") || passage.is(index, "NUM");
    }

    private boolean isGenitive(int index) {
        return (passage.lower(index).equals("'s") && passage.is(index, "PART"))
                || (passage.lower(index).equals("'") && passage.isAttached(index) && passage.is(index, "PART"));
    }

    private boolean goesOn(int from, int at, int limit) {
        if (isDay(at) && isHead(at - 1) && !passage.is(from, "DET")) {
            return false;
        }
        if (isTimeBeforeName(from, at) && passage.is(at, "PROPN")) {
            return false;
        }
        if (isHead(at) || passage.is(at, "ADJ") || isGenitive(at) || isMoney(at)) {
            return true;
        }
        if (passage.is(at, "DET")) {
            return isPredeterminer(at - 1);
        }
        if (passage.lower(at).equals(".")) {
            return passage.isAttached(at) && at + 1 < limit && passage.isOneOf(at + 1, "PROPN", "NOUN");
        }
        if (passage.lower(at).equals("-") || passage.lower(at).equals("/")) {
            return passage.isAttached(at) && passage.isAttached(at + 1);
        }
        if (passage.isAttached(at) && passage.lower(at - 1).equals("-") && passage.isAttached(at - 1)) {
            return true;
        }
        boolean determined = passage.is(from, "DET") || passage.is(from, "PRON") || isGenitive(at - 1);
        if (passage.is(at, "ADV") || passage.is(at, "VERB")) {
            return (determined || (passage.is(at, "ADV") && at > from)) && !isHead(at - 1) && isInner(at + 1, limit);
        }
        return passage.is(at, "CCONJ") && joinsAdjectives(at, limit);
    }

    /** {@code federal and state officials}. */
    private boolean joinsAdjectives(int and, int limit) {
        boolean inner = passage.isOneOf(and + 1, "ADJ", "NOUN") && isInner(and + 2, limit);
        return passage.is(and - 1, "ADJ") && inner;
    }

    private boolean isInner(int index, int limit) {
        return index < limit
                && (isHead(index)
                        || passage.is(index, "ADJ")
                        || (passage.is(index, "VERB") && isHead(index + 1))
                        || (passage.is(index, "ADV") && passage.isOneOf(index + 1, "ADJ", "VERB")));
    }

    /** A day that is no part of a name such as {@code USA Today}. */
    private boolean isDay(int index) {
        boolean weekday =
                passage.lower(index).endsWith("day") && !passage.lower(index).equals("today");
        boolean plain = Character.isLowerCase(passage.token(index).text().charAt(0));
        return Words.isDay(passage.lower(index)) && (weekday || plain);
    }

    /** {@code last week} before a name. */
    private boolean isTimeBeforeName(int from, int at) {
        boolean time = passage.is(at - 1, "NOUN") && Words.isTime(passage.lower(at - 1));
        String first = passage.lower(from);
        boolean relative = first.equals("last") || first.equals("this") || first.equals("next") || first.equals("that");
        return time && relative && at - 1 == from + 1;
    }

    private boolean isPredeterminer(int index) {
        String word = passage.lower(index);
        return word.equals("all") || word.equals("both") || word.equals("half") || word.equals("such");
    }
}
