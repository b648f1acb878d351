package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who does what in a wording, by what stands before and after each verb. */
final class Predications {
    /** Stands for whoever speaks. */
    static final String SPEAKER = "i";
    /** Stands for whoever is spoken to. */
    static final String HEARER = "you";
    /** Stands for somebody who was named before. */
    static final String THIRD = "he";

    private static final Map<String, String> PERSONS = Map.of("i", SPEAKER, "he", THIRD, "she", THIRD);
    private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");
    /** {@code 28 classes a week learn}: what may stand between. */
    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour", "night", "morning");

    private static final Set<String> PAST = Set.of("were", "did", "had", "have");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "got");
    private static final Set<String> PARTS = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");

    private final Wording wording;

    private Predications(Wording wording) {
        this.wording = wording;
    }

    /** The predications of {@code wording}. */
    static List<Predication> in(Wording wording) {
        Predications reader = new Predications(wording);
        List<Predication> found = new ArrayList<>();
        for (int i = 0; i < wording.size(); i++) {
            if (reader.isPredicate(i)) {
                found.add(reader.read(i));
            }
        }
        return found;
    }

    private boolean isPredicate(int index) {
        Word word = wording.at(index);
        boolean verb = word.is("VERB") || hasObject(index);
        return (verb && !Terms.isStopWord(word.lower())) || (word.is("ADJ") && isAfterBe(index));
    }

    /** {@code a lady lent him a pair}: whatever the tagger takes it for, it is a verb. */
    private boolean hasObject(int index) {
        boolean taken = wording.at(index).is("ADJ") || wording.at(index).is("NOUN");
        return taken
                && index + 1 < wording.size()
                && OBJECTS.contains(wording.at(index + 1).lower());
    }

    private Predication read(int verb) {
        Set<String> left = subject(verb);
        Set<String> right = new HashSet<>();
        Set<String> by = new HashSet<>();
        after(verb, right, by);
        String family = !isAfterBe(verb) || wording.at(verb).is("VERB")
                ? wording.at(verb).stem()
                : "be " + wording.at(verb).stem();
        if (isPassive(verb)) {
            right.addAll(left);
            return new Predication(family, by, right, Set.of());
        }
        right.addAll(by);
        return new Predication(family, left, right, by);
    }

    private boolean isPassive(int verb) {
        boolean participle =
                wording.at(verb).is("VERB") && !wording.at(verb).lower().endsWith("ing");
        return participle && isAfterBe(verb);
    }

    private boolean isAfterBe(int index) {
        int at = index - 1;
        while (at >= 0 && (wording.at(at).is("ADV") || wording.at(at).is("PART"))) {
            at--;
        }
        return at >= 0 && BE.contains(wording.at(at).lower());
    }

    /** The nouns of the subject: of the phrase before the verb, without what a preposition ties to it. */
    private Set<String> subject(int verb) {
        int at = verb - 1;
        while (at >= 0 && isVerbal(wording.at(at))) {
            at--;
        }
        if (at >= 0 && RELATIVES.contains(wording.at(at).lower()) && at > 0) {
            at -= wording.at(at - 1).is("PUNCT") ? 2 : 1;
        }
        if (at >= 0 && wording.at(at).lower().equals(HEARER)) {
            return isPast(at + 1, verb) ? Set.of(HEARER) : Set.of();
        }
        if (at >= 0 && PERSONS.containsKey(wording.at(at).lower())) {
            return Set.of(PERSONS.getOrDefault(wording.at(at).lower(), ""));
        }
        Set<String> nouns = new HashSet<>();
        while (at >= 0 && isOfPhrase(at)) {
            int end = at;
            nouns.clear();
            boolean begun = false;
            while (at >= 0 && isOfPhrase(at) && !begun) {
                if (wording.at(at).isNoun() && !wording.at(at).lower().endsWith(".")) {
                    nouns.add(wording.at(at).family());
                }
                begun = wording.at(at).is("DET");
                at--;
            }
            boolean tied = at > 0 && wording.at(at).is("ADP") && isOfPhrase(at - 1);
            if (TIMES.contains(wording.at(end).lower()) && at >= 0 && isOfPhrase(at)) {
                continue;
            }
            if (!tied) {
                return wording.at(end).isNoun() ? nouns : Set.of();
            }
            at--;
        }
        return Set.of();
    }

    /** Whether something is told of the past: in the present, "you" may mean anybody. */
    private boolean isPast(int from, int verb) {
        return wording.at(verb).lower().endsWith("ed")
                || wording.words().subList(from, verb).stream().anyMatch(word -> PAST.contains(word.lower()));
    }

    private static boolean isVerbal(Word word) {
        boolean not =
                word.is("PART") && !word.lower().equals("to") && !word.lower().equals("'s");
        return word.is("AUX") || word.is("ADV") || not;
    }

    private boolean isOfPhrase(int index) {
        return PARTS.contains(wording.at(index).tag())
                || wording.at(index).lower().equals("'s");
    }

    /** The nouns after the verb up to the next verb or mark; those after "by" apart. */
    private void after(int verb, Set<String> nouns, Set<String> by) {
        boolean agent = false;
        for (int i = verb + 1; i < wording.size(); i++) {
            Word word = wording.at(i);
            boolean end = word.is("PUNCT") || word.is("SCONJ") || word.is("VERB") || word.is("AUX");
            if (end && !word.lower().equals("\"")) {
                return;
            }
            if (word.is("ADP")) {
                agent = word.lower().equals("by");
            } else if (word.isNoun()) {
                (agent ? by : nouns).add(word.family());
            } else if (word.lower().equals("me")) {
                nouns.add(SPEAKER);
            }
        }
    }
}
