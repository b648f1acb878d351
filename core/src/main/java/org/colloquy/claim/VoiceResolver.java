package org.colloquy.claim;

import java.util.List;
import java.util.Set;
import org.colloquy.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose voice a mention is: by name, by a shorter form of the name, by what the text calls the person, by a pronoun.
 * Goes through a text from the beginning, since a pronoun points back. In doubt the voice stays unnamed.
 */
final class VoiceResolver {
    private static final Set<String> THEY = Set.of("they", "them", "it");
    private static final Set<String> PERSONAL = Set.of(
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its", "i", "we", "you", "my",
            "our");

    private final Grammar grammar;
    private final NounPhrases phrases;
    private final SourceText source;
    private final NameReader names;
    private final People people;
    private final RecentVoices recent = new RecentVoices();
    private final Antecedents antecedents;

    VoiceResolver(Grammar grammar, SourceText source) {
        this.grammar = grammar;
        this.phrases = grammar.phrases();
        this.source = source;
        names = new NameReader(grammar);
        people = People.of(grammar);
        people.all().forEach(person -> recent.tell(person.name(), person.gender()));
        antecedents = new Antecedents(grammar, names, people, recent);
    }

    /** The voice that {@code range} mentions; calls must come in the order of the text. */
    Voice resolve(@Nullable Range range) {
        if (range == null) {
            return Voice.unnamed();
        }
        Voice voice = voiceOf(range);
        if (voice.kind() != VoiceKind.UNNAMED && !isRelated(range)) {
            recent.add(voice, range.from());
        }
        return voice;
    }

    /** {@code her coach}, {@code one of them}: somebody who is there for the sake of another. */
    private boolean isRelated(Range range) {
        String first = grammar.lower(range.from());
        boolean phrase = range.to() - range.from() > 1;
        return phrase && (Words.POSSESSIVES.contains(first) || first.equals("one"));
    }

    private Voice voiceOf(Range range) {
        String word = grammar.lower(range.from());
        boolean single = range.to() - range.from() == 1;
        if (single && PERSONAL.contains(word)) {
            return pronoun(range, word);
        }
        if (single && Words.RELATIVES.contains(word)) {
            return relative(range);
        }
        Name name = nameIn(range);
        name = name == null ? nameAtEnd(range) : name;
        return name != null ? named(range, name) : described(range);
    }

    /** The name at the head of a mention, or in the apposition to it. */
    private @Nullable Name nameIn(Range range) {
        int at = range.from();
        if (!phrases.covers(at)) {
            return null;
        }
        int end = Math.min(phrases.end(at), range.to());
        if (end < range.to() && isConjunction(end)) {
            return null;
        }
        Name name = names.read(at, end);
        boolean apposition = end + 1 < range.to() && grammar.isComma(end) && phrases.startsAt(end + 1);
        if (name != null || !apposition) {
            return name;
        }
        return names.read(end + 1, Math.min(phrases.end(end + 1), range.to()));
    }

    /** {@code the owner of the goats, Otto Finch}: the full name that a comma adds at the end. */
    private @Nullable Name nameAtEnd(Range range) {
        int from = range.to() - 1;
        if (!phrases.covers(from) || phrases.end(from) < range.to()) {
            return null;
        }
        int start = phrases.start(from);
        Name name = start > range.from() && grammar.isComma(start - 1) ? names.read(start, range.to()) : null;
        return name != null && name.isFull() && !isJoined(range) ? name : null;
    }

    private Voice named(Range range, Name name) {
        Person person = people.named(name);
        if (person == null) {
            recent.tell(name.shown(), name.gender());
            VoiceKind kind = name.isOrganisation() ? VoiceKind.ORGANISATION : VoiceKind.PERSON;
            return voice(name.shown(), kind, Mention.NAME, range);
        }
        recent.tell(person.name(), name.gender());
        Mention mention = person.name().equals(name.name()) ? Mention.NAME : Mention.ALIAS;
        return voice(person.name(), kindOf(person), mention, range);
    }

    private static VoiceKind kindOf(Person person) {
        return person.organisation() ? VoiceKind.ORGANISATION : VoiceKind.PERSON;
    }

    private Voice described(Range range) {
        int from = range.from();
        int end = phrases.covers(from) ? Math.min(phrases.end(from), range.to()) : range.to();
        boolean definite = grammar.lower(from).equals("the") && end == range.to();
        Person person = definite ? people.described(People.tellingWords(grammar, from, end)) : null;
        if (person != null) {
            return voice(person.name(), kindOf(person), Mention.DESCRIPTION, range);
        }
        boolean genitive = grammar.is(end - 1, "PART") && end - 1 > from;
        String head = grammar.lower(genitive ? end - 2 : end - 1);
        Voice voice = voice(
                withoutGenitive(text(withoutApposition(range))),
                VoiceKinds.of(head, isJoined(range)),
                Mention.DESCRIPTION,
                range);
        recent.tell(voice.name(), Gender.of(head));
        return voice;
    }

    /** {@code the clerk, a friendly man}: the words before the comma say who it is. */
    private Range withoutApposition(Range range) {
        for (int i = range.from() + 1; i + 1 < range.to() && !isJoined(range); i++) {
            if (grammar.isComma(i) && grammar.is(i + 1, "DET")) {
                return new Range(range.from(), i);
            }
        }
        return range;
    }

    private boolean isConjunction(int index) {
        return grammar.lower(index).equals("and") || grammar.lower(index).equals("nor");
    }

    private boolean isJoined(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (isConjunction(i)) {
                return true;
            }
        }
        return false;
    }

    private Voice pronoun(Range range, String word) {
        Gender gender = Gender.of(word);
        Voice antecedent = null;
        if (gender != null) {
            antecedent = antecedents.of(gender, range.from()).orElse(null);
        } else if (THEY.contains(word)) {
            antecedent = recent.several(range.from());
        }
        if (antecedent == null) {
            return voice(text(range), VoiceKind.UNNAMED, Mention.PRONOUN, range);
        }
        return voice(antecedent.name(), antecedent.kind(), Mention.PRONOUN, range);
    }

    /** {@code Ada Reed, who}: whom the pronoun follows. */
    private Voice relative(Range range) {
        int before = range.from() - 1;
        int end = grammar.isComma(before) ? before : before + 1;
        if (!phrases.endsBefore(end)) {
            return voice(text(range), VoiceKind.UNNAMED, Mention.PRONOUN, range);
        }
        int start = phrases.start(end - 1);
        while (grammar.lower(start - 1).equals("of") && phrases.endsBefore(start - 1)) {
            start = phrases.start(start - 2);
        }
        Voice antecedent = voiceOf(new Range(start, end));
        return voice(antecedent.name(), antecedent.kind(), Mention.PRONOUN, range);
    }

    private Voice voice(String name, VoiceKind kind, Mention mention, Range range) {
        return new Voice(name, kind, mention, List.of(grammar.passage().span(range)));
    }

    private String text(Range range) {
        return source.slice(grammar.passage().span(range));
    }

    private static String withoutGenitive(String text) {
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }
}
