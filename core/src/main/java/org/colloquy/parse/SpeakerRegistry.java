package org.colloquy.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.label.LabelForm;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.NameWords;
import org.colloquy.source.Span;
import org.colloquy.transcript.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who the labels mean. A label is somebody's if it is the name, the name with a title or role, or a surname that one
 * person alone bears; the name of an outlet is its interviewer's if the title says so. Two candidates are two speakers
 * and a diagnostic.
 */
final class SpeakerRegistry {
    private final Document document;
    private final TitleFacts title;
    private final ParserOptions options;
    /** By the number of the label. */
    private final @Nullable Person[] byKey;

    /** The labels, by number, that were given to their persons. */
    private final BitSet labelled = new BitSet();

    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    /** Only those whom the head of the text names. */
    private final Map<String, List<Person>> byInitials = new HashMap<>();

    private final List<Person> people = new ArrayList<>();

    SpeakerRegistry(Document document, TitleFacts title, ParserOptions options) {
        this.document = document;
        this.title = title;
        this.options = options;
        this.byKey = new Person[document.candidates().table().keys().size()];
    }

    /** Works out the persons behind all accepted labels. */
    void resolve() {
        for (TitleFacts.Named named : title.people()) {
            Person person = person(named.name(), named.words());
            person.describe(named.description().orElse(null));
            person.role(named.role());
            if (person.words().size() > 1) {
                byInitials
                        .computeIfAbsent(KnownNames.initials(person.words()), initials -> new ArrayList<>(1))
                        .add(person);
            }
        }
        nameQuestionAndAnswer();
        List<LabelKey> later = new ArrayList<>();
        for (LabelKey key : document.candidates().table().keys()) {
            if (key.isAccepted() && !isAnonymous(key) && !isNamed(key) && !full(key)) {
                later.add(key);
            }
        }
        later.stream().filter(key -> !longer(key)).toList().forEach(this::shorter);
    }

    /** The person who speaks where the label stands; a new one each time if it names nobody. */
    Person speaking(LabelKey key) {
        Person person = byKey[key.number()];
        if (person == null) {
            person = new Person(NameCase.ordinary(key.text()), List.of(), true);
            person.label(key.text());
        } else if (!labelled.get(key.number())) {
            labelled.set(key.number());
            person.label(key.text());
        }
        return person;
    }

    /** The persons who bear a name, in the order of the text. */
    List<Person> people() {
        return people;
    }

    private boolean isAnonymous(LabelKey key) {
        if (key.kind() == LabelKind.QUESTION_OR_ANSWER) {
            return !bothQuestionAndAnswer();
        }
        return key.kind() == LabelKind.ANONYMOUS;
    }

    /** {@code Q} and {@code A} are the one who asks and the one who answers, if the title names one of each. */
    private void nameQuestionAndAnswer() {
        Optional<Person> interviewer = onlyOne(Role.INTERVIEWER);
        Optional<Person> interviewee = onlyOne(Role.INTERVIEWEE);
        if (interviewer.isEmpty() || interviewee.isEmpty() || !bothQuestionAndAnswer()) {
            return;
        }
        for (LabelKey key : document.candidates().table().keys()) {
            if (key.isAccepted() && key.kind() == LabelKind.QUESTION_OR_ANSWER) {
                byKey[key.number()] = key.words().contains("q") ? interviewer.get() : interviewee.get();
            }
        }
    }

    private Optional<Person> onlyOne(Role role) {
        List<Person> found =
                people.stream().filter(person -> person.role() == role).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean bothQuestionAndAnswer() {
        return document.candidates().table().keys().stream()
                        .filter(key -> key.isAccepted() && key.kind() == LabelKind.QUESTION_OR_ANSWER)
                        .map(LabelKey::words)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isNamed(LabelKey key) {
        return declared(key) || byKey[key.number()] != null || isOutlet(key);
    }

    /** A label that is the outlet's whole name is no person of that name, however much it looks like one. */
    private boolean isOutlet(LabelKey key) {
        boolean same = title.organisation()
                .map(outlet -> words(outlet).equals(key.words()))
                .orElse(false);
        Optional<Person> interviewer = same ? onlyOne(Role.INTERVIEWER) : Optional.empty();
        interviewer.ifPresent(person -> byKey[key.number()] = person);
        return interviewer.isPresent();
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ")).stream().map(NameWords::plain).toList();
    }

    private boolean declared(LabelKey key) {
        String name = options.alias(key.text());
        if (name == null) {
            return false;
        }
        byKey[key.number()] = person(name, words(name));
        return true;
    }

    /** Labels that are a name of at least two words, with titles before it or none. */
    private boolean full(LabelKey key) {
        List<String> words = key.words();
        List<String> bare = KnownNames.withoutTitles(words);
        boolean titled = bare.size() < words.size();
        boolean longName = bare.size() > 3 && !byName.containsKey(String.join(" ", bare));
        if (bare.size() < 2 || longName || (titled && !isLikeName(bare))) {
            return false;
        }
        List<String> printed = key.shape().name();
        int from = words.size() - bare.size();
        Person person = person(String.join(" ", printed.subList(from, printed.size())), bare);
        person.describe(titled && from > 1 ? String.join(" ", printed.subList(0, from)) : role(key));
        byKey[key.number()] = person;
        return true;
    }

    private static boolean isLikeName(List<String> words) {
        return words.stream().noneMatch(NameWords::isParticle);
    }

    private static @Nullable String role(LabelKey key) {
        String text = key.text();
        int comma = text.indexOf(", ");
        boolean role = key.shape().rest() > 0 && comma > 0;
        return role ? text.substring(comma + 2) : key.shape().aside();
    }

    /** Labels with a role before a name: {@code Head of the Choir Ada Lind}. */
    private boolean longer(LabelKey key) {
        List<String> words = key.words();
        for (int size = Math.min(4, words.size() - 1); size >= 2; size--) {
            int from = words.size() - size;
            Person person = byName.get(String.join(" ", words.subList(from, words.size())));
            if (person != null) {
                person.describe(String.join(" ", key.shape().name().subList(0, from)));
                byKey[key.number()] = person;
                return true;
            }
        }
        int tail = Math.min(key.shape().properTail(), words.size() > 5 ? 2 : 3);
        boolean role = words.size() > 3 && tail >= 2 && key.shape().form() != LabelForm.UPPER;
        if (!role) {
            return false;
        }
        int from = nameStart(words, words.size() - tail);
        List<String> printed = key.shape().name();
        Person person =
                person(String.join(" ", printed.subList(from, printed.size())), words.subList(from, words.size()));
        person.describe(String.join(" ", printed.subList(0, from)));
        byKey[key.number()] = person;
        return true;
    }

    /** A title inside the tail ends the role: {@code … Foundation Director Ada Lind}. */
    private static int nameStart(List<String> words, int from) {
        int start = from;
        for (int i = from; i < words.size() - 1; i++) {
            if (NameWords.isTitle(words.get(i))) {
                start = i + 1;
            }
        }
        return Math.min(start, words.size() - 2);
    }

    private void shorter(LabelKey key) {
        List<String> words = key.words();
        List<String> bare = KnownNames.withoutTitles(words);
        Optional<Person> outlet = bare.size() == words.size() ? outletsInterviewer(words) : Optional.empty();
        if (outlet.isPresent()) {
            byKey[key.number()] = outlet.get();
            return;
        }
        List<Person> candidates = bare.size() == 1 ? bySurname.getOrDefault(bare.get(0), List.of()) : List.of();
        if (bare.size() == 2 && isInitial(bare.get(0))) {
            candidates = bySurname.getOrDefault(bare.get(1), List.of()).stream()
                    .filter(person ->
                            person.words().get(0).charAt(0) == bare.get(0).charAt(0))
                    .toList();
        }
        if (candidates.isEmpty() && words.size() == 1) {
            candidates = byInitials.getOrDefault(words.get(0), List.of());
        }
        if (candidates.size() == 1) {
            byKey[key.number()] = candidates.get(0);
            return;
        }
        if (candidates.size() > 1) {
            int at = key.firstCandidate();
            Span span = new Span(
                    document.candidates().labelStart(at), document.candidates().labelEnd(at));
            List<String> names = candidates.stream().map(Person::name).toList();
            document.report(new Diagnostic.AmbiguousLabel(span, key.text(), names));
        }
        String printed = key.shape().name().isEmpty()
                ? key.text()
                : String.join(" ", key.shape().name());
        byKey[key.number()] = person(printed, words);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1;
    }

    /** {@code RADIO} or {@code KENT} is the interviewer whom the title gives to {@code Radio Kent}. */
    private Optional<Person> outletsInterviewer(List<String> words) {
        if (title.organisation().isEmpty()) {
            return Optional.empty();
        }
        List<String> outlet = words(title.organisation().get());
        boolean named = words.size() <= outlet.size()
                && (outlet.subList(0, words.size()).equals(words)
                        || outlet.subList(outlet.size() - words.size(), outlet.size())
                                .equals(words));
        boolean acronym = outlet.size() > 1 && words.equals(List.of(KnownNames.initials(outlet)));
        return named || acronym ? onlyOne(Role.INTERVIEWER) : Optional.empty();
    }

    private Person person(String printed, List<String> words) {
        String joined = words.size() == 1 ? words.get(0) : String.join(" ", words);
        Person person = byName.get(joined);
        if (person == null) {
            person = new Person(NameCase.ordinary(printed), List.copyOf(words), false);
            people.add(person);
            byName.put(joined, person);
            if (words.size() > 1) {
                bySurname
                        .computeIfAbsent(surname(words), surname -> new ArrayList<>(1))
                        .add(person);
            }
        }
        return person;
    }

    private static String surname(List<String> words) {
        int last = words.size() - 1;
        return last > 1 && NameWords.isSuffix(words.get(last)) ? words.get(last - 1) : words.get(last);
    }
}
