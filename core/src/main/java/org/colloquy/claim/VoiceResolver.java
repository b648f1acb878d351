package org.colloquy.claim;

import java.util.List;
import java.util.Set;
import org.colloquy.claim.NameReader.Name;
import org.colloquy.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose voice a mention is: by name, by a shorter form of the name, by what the text calls the person, by a pronoun.
 * Goes through a text from the beginning, since a pronoun points back. In doubt the voice stays unnamed.
 */
final class VoiceResolver {
    private static final Set<String> HE = Set.of("he", "him", "his");
    private static final Set<String> SHE = Set.of("she", "her", "hers");
    private static final Set<String> THEY = Set.of("they", "them", "their", "it", "its");
    private static final Set<String> PERSONAL = Set.of(
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its", "i", "we", "you", "my",
            "our");
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "reports",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "claim",
            "claims",
            "suggestion",
            "suggestions",
            "letter",
            "letters",
            "poll",
            "polls",
            "study",
            "studies",
            "document",
            "documents",
            "story",
            "stories",
            "article",
            "articles",
            "statement",
            "statements",
            "email",
            "emails",
            "tweet",
            "tweets",
            "note",
            "notes",
            "post",
            "posts",
            "leaflet",
            "sign",
            "ad",
            "survey",
            "surveys",
            "figures",
            "data");
    private static final Set<String> BODIES = Set.of(
            "campaign",
            "committee",
            "company",
            "city",
            "council",
            "court",
            "group",
            "government",
            "school",
            "union",
            "agency",
            "newspaper",
            "paper",
            "network",
            "commission",
            "party",
            "team",
            "administration",
            "department",
            "police",
            "board",
            "bank",
            "ministry",
            "university",
            "organisation",
            "organization",
            "magazine",
            "office",
            "panel",
            "firm",
            "state");

    private final Grammar grammar;
    private final SourceText source;
    private final NameReader names;
    private final People people;
    private @Nullable Voice lastPerson;
    private @Nullable Voice lastBody;
    private int lastPersonAt = -1;
    private int lastBodyAt = -1;

    VoiceResolver(Grammar grammar, SourceText source) {
        this.grammar = grammar;
        this.source = source;
        names = new NameReader(grammar);
        people = People.of(grammar);
    }

    /** The voice that {@code range} mentions; calls must come in the order of the text. */
    Voice resolve(@Nullable Range range) {
        if (range == null) {
            return Voice.unnamed();
        }
        Voice voice = voiceOf(range);
        if (voice.kind() == VoiceKind.PERSON) {
            lastPerson = voice;
            lastPersonAt = range.from();
        } else if (voice.kind() != VoiceKind.UNNAMED) {
            lastBody = voice;
            lastBodyAt = range.from();
        }
        return voice;
    }

    private Voice voiceOf(Range range) {
        int first = range.from();
        if (range.to() - first == 1) {
            String word = grammar.lower(first);
            if (PERSONAL.contains(word)) {
                return pronoun(range, word);
            }
            if (Words.RELATIVES.contains(word)) {
                return relative(range);
            }
        }
        Name name = nameIn(range);
        return name != null ? named(range, name) : described(range);
    }

    /** The name at the head of a mention, or in the apposition to it. */
    private @Nullable Name nameIn(Range range) {
        NounPhrases phrases = grammar.phrases();
        int at = range.from();
        if (!phrases.covers(at)) {
            return null;
        }
        int end = Math.min(phrases.end(at), range.to());
        Name name = names.read(at, end);
        boolean apposition = name == null && end + 1 < range.to() && grammar.isComma(end) && phrases.startsAt(end + 1);
        boolean several = grammar.lower(end).equals("and") && end < range.to();
        return several ? null : apposition ? names.read(end + 1, Math.min(phrases.end(end + 1), range.to())) : name;
    }

    private Voice named(Range range, Name name) {
        Person person = people.named(name);
        if (person == null) {
            VoiceKind kind = name.isOrganisation() ? VoiceKind.ORGANISATION : VoiceKind.PERSON;
            return voice(name.name(), kind, Mention.NAME, range);
        }
        VoiceKind kind = person.organisation() ? VoiceKind.ORGANISATION : VoiceKind.PERSON;
        return voice(person.name(), kind, person.name().equals(name.name()) ? Mention.NAME : Mention.ALIAS, range);
    }

    private Voice described(Range range) {
        int end = grammar.phrases().covers(range.from())
                ? Math.min(grammar.phrases().end(range.from()), range.to())
                : range.to();
        String head = grammar.lower(end - 1);
        String text = withoutGenitive(source.slice(grammar.passage().span(range)));
        boolean definite = grammar.lower(range.from()).equals("the") && end == range.to();
        Person person = definite ? people.described(People.tellingWords(grammar, range.from(), end)) : null;
        if (person != null) {
            VoiceKind kind = person.organisation() ? VoiceKind.ORGANISATION : VoiceKind.PERSON;
            return voice(person.name(), kind, Mention.DESCRIPTION, range);
        }
        return voice(text, kindOf(range, head), Mention.DESCRIPTION, range);
    }

    private VoiceKind kindOf(Range range, String head) {
        if (DOCUMENTS.contains(head)) {
            return VoiceKind.UNNAMED;
        }
        if (BODIES.contains(head)) {
            return VoiceKind.ORGANISATION;
        }
        boolean several =
                (head.endsWith("s") && !head.endsWith("ss")) || head.equals("people") || contains(range, "and");
        return several ? VoiceKind.GROUP : VoiceKind.PERSON;
    }

    private boolean contains(Range range, String word) {
        for (int i = range.from(); i < range.to(); i++) {
            if (grammar.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private Voice pronoun(Range range, String word) {
        Voice antecedent = null;
        if (HE.contains(word) || SHE.contains(word)) {
            antecedent = person(range.from());
        } else if (THEY.contains(word)) {
            antecedent = isNear(lastBodyAt, range.from()) ? lastBody : null;
        }
        if (antecedent == null) {
            return voice(source.slice(grammar.passage().span(range)), VoiceKind.UNNAMED, Mention.PRONOUN, range);
        }
        return voice(antecedent.name(), antecedent.kind(), Mention.PRONOUN, range);
    }

    /** Whom "he" or "she" means: the subject of the sentence so far, who spoke in the one before, or its subject. */
    private @Nullable Voice person(int at) {
        int start = grammar.passage().sentenceStart(at);
        Voice subject = subjectIn(start, at);
        if (subject != null) {
            return subject;
        }
        boolean first = grammar.passage().isParagraphStart(start);
        int before = first ? start : grammar.passage().sentenceStart(start - 1);
        if (lastPerson != null && lastPersonAt >= before) {
            return lastPerson;
        }
        subject = subjectIn(before, start);
        return subject != null ? subject : isNear(lastPersonAt, at) ? lastPerson : null;
    }

    /** The first subject in {@code [from, to)} that names a person. */
    private @Nullable Voice subjectIn(int from, int to) {
        int at = from;
        while (at < to) {
            Voice subject = subjectAt(at, to);
            if (subject != null) {
                return subject;
            }
            at = grammar.phrases().covers(at) ? grammar.phrases().end(at) : at + 1;
        }
        return null;
    }

    /** The person named here, if a verb of the sentence follows the name. */
    private @Nullable Voice subjectAt(int index, int before) {
        if (!grammar.phrases().startsAt(index) || grammar.quotations().covers(index)) {
            return null;
        }
        int end = grammar.phrases().end(index);
        int verb = end;
        while (grammar.is(verb, "ADV")) {
            verb++;
        }
        Name name = end < before && grammar.isFiniteVerb(verb) ? names.read(index, end) : null;
        Person person = name == null ? null : people.named(name);
        return person == null || person.organisation()
                ? null
                : voice(person.name(), VoiceKind.PERSON, Mention.NAME, new Range(index, end));
    }

    /** Whether nothing has been said for so long that a pronoun can hardly point back so far. */
    private boolean isNear(int index, int at) {
        return index >= 0 && at - index < 120;
    }

    private Voice relative(Range range) {
        int before = range.from() - 1;
        int end = grammar.isComma(before) ? before : before + 1;
        if (!grammar.phrases().endsBefore(end)) {
            return voice(source.slice(grammar.passage().span(range)), VoiceKind.UNNAMED, Mention.PRONOUN, range);
        }
        Voice antecedent = voiceOf(new Range(grammar.phrases().start(end - 1), end));
        return voice(antecedent.name(), antecedent.kind(), Mention.PRONOUN, range);
    }

    private Voice voice(String name, VoiceKind kind, Mention mention, Range range) {
        return new Voice(name, kind, mention, List.of(grammar.passage().span(range)));
    }

    private static String withoutGenitive(String text) {
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }
}
