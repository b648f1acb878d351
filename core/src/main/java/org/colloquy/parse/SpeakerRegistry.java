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
    private final NameTable names = new NameTable();
    /** By the number of the label. */
    private final @Nullable Person[] byKey;

    /** The labels, by number, that were given to their persons. */
    private final BitSet labelled = new BitSet();

    /** Only those whom the head of the text names. */
    private final Map<String, List<Person>> byInitials = new HashMap<>();

    private final List<String> outlet;

    SpeakerRegistry(Document document, TitleFacts title, ParserOptions options) {
        this.document = document;
        this.title = title;
        this.options = options;
        this.byKey = new Person[document.candidates().table().keys().size()];
        this.outlet = title.organisation().map(NameWords::plainWords).orElse(List.of());
    }

    /** Works out the persons behind all accepted labels. */
    void resolve() {
        for (TitleFacts.Named named : title.people()) {
            Person person = names.person(named.name(), named.words());
            person.describe(named.description().orElse(null));
            person.role(named.role());
        }
        Map<LabelKey, Person> byRole =
                new RoleLabels(document, onlyOne(Role.INTERVIEWER), onlyOne(Role.INTERVIEWEE), names).persons();
        Optional<Person> interviewer = onlyOne(Role.INTERVIEWER);
        List<LabelKey> later = new ArrayList<>();
        for (LabelKey key : document.candidates().table().keys()) {
            if (key.isAccepted() && !declared(key) && !tied(key, byRole, interviewer) && !full(key)) {
                later.add(key);
            }
        }
        later.removeIf(this::longer);
        if (!later.isEmpty()) {
            collectInitials();
        }
        later.forEach(this::shorter);
        new SimilarLabels(document).report(byKey);
    }

    private void collectInitials() {
        for (Person person : people()) {
            List<String> words = person.words();
            if (words.size() > 1) {
                collectInitials(KnownNames.initials(words), person);
            }
            if (words.size() > 2) {
                collectInitials(KnownNames.outerInitials(words), person);
            }
        }
    }

    private void collectInitials(String initials, Person person) {
        byInitials.computeIfAbsent(initials, unused -> new ArrayList<>()).add(person);
    }

    /** The person who speaks where the label stands; a new one each time if it names nobody. */
    Person speaking(LabelKey key) {
        Person person = byKey[key.number()];
        if (person == null) {
            String name = key.text().charAt(0) == '<' ? Brackets.without(key.text()) : key.text();
            person = new Person(NameCase.ordinary(name), List.of(), true);
            person.label(key.text());
        } else if (!labelled.get(key.number())) {
            labelled.set(key.number());
            person.label(key.text());
        }
        return person;
    }

    /** The persons who bear a name, in the order of the text. */
    List<Person> people() {
        return names.people();
    }

    private Optional<Person> onlyOne(Role role) {
        Person only = null;
        for (Person person : people()) {
            if (person.role() == role) {
                if (only != null) {
                    return Optional.empty();
                }
                only = person;
            }
        }
        return Optional.ofNullable(only);
    }

    private boolean declared(LabelKey key) {
        String name = options.alias(key.text());
        if (name == null) {
            return false;
        }
        byKey[key.number()] = names.person(name, NameWords.plainWords(name));
        return true;
    }

    /** Labels that name nobody, a role, or the outlet of the one interviewer. */
    private boolean tied(LabelKey key, Map<LabelKey, Person> byRole, Optional<Person> interviewer) {
        if (isAnonymous(key, byRole)) {
            return true;
        }
        Person person = byRole.get(key);
        if (person == null && interviewer.isPresent() && isOutlet(key.words())) {
            person = interviewer.get();
        }
        if (person != null) {
            byKey[key.number()] = person;
        }
        return person != null;
    }

    private static boolean isAnonymous(LabelKey key, Map<LabelKey, Person> byRole) {
        boolean asks =
                key.kind() == LabelKind.QUESTION_OR_ANSWER && key.words().get(0).equals("q");
        return key.kind() == LabelKind.ANONYMOUS || (asks && !byRole.containsKey(key));
    }

    /** {@code RADIO}, {@code KENT} or {@code RK}, if the title ties the interviewer to {@code Radio Kent}. */
    private boolean isOutlet(List<String> words) {
        int size = words.size();
        if (size > outlet.size()) {
            return false;
        }
        boolean acronym = outlet.size() > 1 && words.equals(List.of(KnownNames.initials(outlet)));
        boolean part = outlet.subList(0, size).equals(words)
                || outlet.subList(outlet.size() - size, outlet.size()).equals(words);
        return acronym || part;
    }

    /** Labels that are a name of at least two words, with titles before it or none. */
    private boolean full(LabelKey key) {
        List<String> words = key.words();
        List<String> bare = KnownNames.withoutTitles(words);
        boolean article = words.get(0).equals("the");
        int whole = 0;
        for (String word : bare) {
            whole += word.length() > 1 && !NameWords.isSuffix(word) && !KnownNames.isOfSurname(word) ? 1 : 0;
        }
        boolean shortened = bare.size() == 2 && bare.get(0).length() == 1;
        if (bare.size() < 2 || shortened || (whole > 3 && !names.has(bare)) || !isLikeName(bare, words)) {
            return false;
        }
        List<String> printed = key.shape().name();
        int from = article ? 0 : words.size() - bare.size();
        Person person = names.find(bare);
        if (person == null) {
            String name = NameWords.joined(printed.subList(from, printed.size()));
            List<Person> same = sameName(bare);
            person = same.size() == 1 ? same.get(0) : names.person(name, bare);
            if (bare.size() > person.words().size()) {
                person.name(NameCase.ordinary(name));
            }
        }
        person.describe(describes(words.subList(0, from)) ? NameWords.joined(printed.subList(0, from)) : role(key));
        byKey[key.number()] = person;
        return true;
    }

    /** Those whose name this may be: with another middle initial, or the whole of {@code VAN DER MEER}. */
    private List<Person> sameName(List<String> bare) {
        return NameWords.isParticle(bare.get(0)) ? names.endingIn(bare) : names.butForInitials(bare);
    }

    private static boolean isLikeName(List<String> bare, List<String> words) {
        return bare.size() == words.size() || !NameWords.hasParticle(bare);
    }

    private static boolean describes(List<String> titles) {
        return titles.size() > 1 && !titles.stream().allMatch(NameWords::isHonorific);
    }

    /** What stands after a comma, after dashes or, in ordinary letters, in parentheses. */
    private static @Nullable String role(LabelKey key) {
        if (key.shape().rest() == 0) {
            return key.shape().form() == LabelForm.UPPER ? null : key.shape().aside();
        }
        String text = key.text();
        int comma = text.indexOf(", ");
        int dashes = text.indexOf(" -- ");
        if (dashes > 0 && (comma < 0 || dashes < comma)) {
            return text.substring(dashes + 4);
        }
        if (comma > 0) {
            return text.substring(comma + 2);
        }
        return key.shape().form() == LabelForm.UPPER ? null : key.shape().aside();
    }

    /** Labels with a role before a name: {@code Head of the Choir Ada Lind}. */
    private boolean longer(LabelKey key) {
        List<String> words = key.words();
        if (NameTable.isSeveral(words)) {
            return false;
        }
        List<String> printed = key.shape().name();
        for (int size = Math.min(4, words.size() - 1); size >= 2; size--) {
            int from = words.size() - size;
            if (names.has(words.subList(from, words.size()))) {
                give(key, from, printed);
                return true;
            }
        }
        int tail = Math.min(key.shape().properTail(), words.size() > 5 ? 2 : 3);
        boolean role = words.size() > 3 && tail >= 2 && key.shape().form() != LabelForm.UPPER;
        if (role && !words.get(0).equals("the") && !endsInPlace(key)) {
            give(key, nameStart(words, words.size() - tail), printed);
            return true;
        }
        return false;
    }

    /** {@code Mr. LIND of New Rye}: what the label ends in is a place, and nobody's name. */
    private static boolean endsInPlace(LabelKey key) {
        List<String> words = key.words();
        int of = words.size() - key.shape().properTail() - 1;
        return of > 1 && words.get(of).equals("of") && NameWords.isHonorific(words.get(0));
    }

    private void give(LabelKey key, int from, List<String> printed) {
        Person person = names.person(
                NameWords.joined(printed.subList(from, printed.size())),
                key.words().subList(from, printed.size()));
        if (describes(key.words().subList(0, from)) || from == 1) {
            person.describe(NameWords.joined(printed.subList(0, from)));
        }
        byKey[key.number()] = person;
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

    /** Labels that give less than the whole name: a surname, a first name, a title and a surname, initials. */
    private void shorter(LabelKey key) {
        List<Person> candidates = candidates(key);
        if (candidates.size() == 1) {
            byKey[key.number()] = candidates.get(0);
            return;
        }
        if (!candidates.isEmpty()) {
            int at = key.firstCandidate();
            Span span = new Span(
                    document.candidates().labelStart(at), document.candidates().labelEnd(at));
            List<String> bearers = candidates.stream().map(Person::name).toList();
            document.report(new Diagnostic.AmbiguousLabel(span, key.text(), bearers));
        }
        List<String> printed = key.shape().name();
        byKey[key.number()] = names.person(printed.isEmpty() ? key.text() : NameWords.joined(printed), key.words());
    }

    private List<Person> candidates(LabelKey key) {
        List<String> words = key.words();
        List<String> bare = KnownNames.withoutTitles(words);
        if (words.isEmpty() || NameWords.isTitle(bare.get(0)) || names.has(words)) {
            return List.of();
        }
        if (bare.size() == 2 && bare.get(0).length() == 1) {
            return names.ofInitial(bare.get(0).charAt(0), bare.get(1));
        }
        if (bare.size() > 1) {
            return List.of();
        }
        String word = bare.get(0);
        List<Person> found = names.ofSurname(word);
        if (words.size() > 1) {
            String title = words.get(words.size() - 2);
            return found.stream()
                    .filter(person -> !Likeness.areAlike(person.words().get(0), title))
                    .toList();
        }
        found = found.isEmpty() ? names.ofTitledSurname(word) : found;
        found = found.isEmpty() ? names.ofFirstName(word) : found;
        return found.isEmpty() ? byInitials.getOrDefault(word, List.of()) : found;
    }
}
