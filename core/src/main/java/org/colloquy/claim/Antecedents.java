package org.colloquy.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" or "she" means: the person who is the subject of the sentence so far, who spoke in the sentence before,
 * or who is its subject; failing these, who spoke last. A person for whom the text uses the other pronoun is passed over.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 3;

    private final Grammar grammar;
    private final NameReader names;
    private final People people;
    private final RecentVoices recent;

    Antecedents(Grammar grammar, NameReader names, People people, RecentVoices recent) {
        this.grammar = grammar;
        this.names = names;
        this.people = people;
        this.recent = recent;
    }

    /** The person meant by a pronoun at {@code at}; empty in doubt. */
    Optional<Voice> of(Gender gender, int at) {
        int start = grammar.passage().sentenceStart(at);
        int before = sentenceBefore(start);
        Voice voice = subjectIn(gender, start, at);
        voice = voice != null ? voice : recent.person(gender, before, at);
        for (int i = 0; i < SENTENCES_BACK && voice == null && before < start; i++) {
            voice = subjectIn(gender, before, start);
            voice = voice != null ? voice : onlyPersonIn(gender, before, start);
            start = before;
            before = sentenceBefore(start);
        }
        voice = voice != null ? voice : recent.person(gender, 0, at);
        if (voice != null) {
            recent.tell(voice.name(), gender);
        }
        return Optional.ofNullable(voice);
    }

    /** Where the sentence before begins, in the same paragraph; {@code start} if there is none. */
    private int sentenceBefore(int start) {
        boolean first = grammar.passage().isParagraphStart(start);
        return first ? start : grammar.passage().sentenceStart(start - 1);
    }

    /** The one person named in {@code [from, to)} for whom the pronoun can stand; null if there are several. */
    private @Nullable Voice onlyPersonIn(Gender gender, int from, int to) {
        Voice only = null;
        for (int at = from; at < to; at = afterPhrase(at)) {
            Person person = grammar.quotations().covers(at) ? null : personAt(at);
            if (person == null || !recent.fits(person.name(), gender)) {
                continue;
            }
            if (only != null && !only.name().equals(person.name())) {
                return null;
            }
            only = voice(person, at);
        }
        return only;
    }

    private int afterPhrase(int at) {
        return grammar.phrases().covers(at) ? grammar.phrases().end(at) : at + 1;
    }

    private @Nullable Person personAt(int index) {
        if (!grammar.phrases().startsAt(index)) {
            return null;
        }
        Name name = names.read(index, grammar.phrases().end(index));
        Person person = name == null ? null : people.named(name);
        return person == null || person.organisation() ? null : person;
    }

    private Voice voice(Person person, int at) {
        Range range = new Range(at, grammar.phrases().end(at));
        return new Voice(
                person.name(),
                VoiceKind.PERSON,
                Mention.NAME,
                List.of(grammar.passage().span(range)));
    }

    /** The first subject in {@code [from, to)} that names a fitting person. */
    private @Nullable Voice subjectIn(Gender gender, int from, int to) {
        for (int at = from; at < to; at = afterPhrase(at)) {
            boolean subject = grammar.phrases().startsAt(at) && isSubject(at, to);
            Person person = subject ? personAt(at) : null;
            if (person != null && recent.fits(person.name(), gender)) {
                return voice(person, at);
            }
        }
        return null;
    }

    /** Whether a verb of the same stretch follows the phrase here. */
    private boolean isSubject(int index, int to) {
        int verb = grammar.phrases().end(index);
        while (grammar.is(verb, "ADV")) {
            verb++;
        }
        return verb < to && !grammar.quotations().covers(index) && grammar.isFiniteVerb(verb);
    }
}
