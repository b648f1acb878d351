package org.colloquy.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people and bodies that a text names, with what it calls them. */
final class People {
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "a", "an", "of", "and", "'s", "former", "then", "-", "for");

    /** A word that the text says of more people than this tells none of them. */
    private static final int MOST_SHARING = 40;

    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> byDescription = new HashMap<>();
    private final Map<String, List<Person>> byLast = new HashMap<>();

    static People of(Grammar grammar) {
        NameReader reader = new NameReader(grammar);
        Map<String, Entry> entries = new LinkedHashMap<>();
        NounPhrases phrases = grammar.phrases();
        for (int i = 0; i < grammar.passage().size(); i++) {
            Name name = phrases.startsAt(i) ? reader.read(i, phrases.end(i)) : null;
            if (name != null && (name.isFull() || !name.honorific().isEmpty())) {
                Entry entry = entries.computeIfAbsent(name.shown(), key -> new Entry());
                entry.add(name);
                entry.addApposition(grammar, phrases.end(i));
            }
        }
        People people = new People();
        entries.values().stream().filter(entry -> entry.full).forEach(people::add);
        entries.values().stream().filter(entry -> !entry.full).forEach(people::addSurname);
        return people;
    }

    /** {@code Dr. Pell}, if the text gives nobody of that surname a first name. */
    private void addSurname(Entry entry) {
        if (!byLast.containsKey(entry.last())) {
            add(entry);
        }
    }

    private void add(Entry entry) {
        Person person = entry.person();
        byName.put(person.name(), person);
        byLast.computeIfAbsent(person.last(), key -> new ArrayList<>()).add(person);
        person.description()
                .forEach(word -> byDescription
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(person));
    }

    /** Everybody who is named. */
    Collection<Person> all() {
        return byName.values();
    }

    /** Whom a name means; null if the text gives no fuller form, or gives two. */
    @Nullable
    Person named(Name name) {
        Person exact = byName.get(name.name());
        if (exact != null) {
            return exact;
        }
        List<Person> found = byLast.getOrDefault(name.last(), List.of()).stream()
                .filter(person -> !name.isFull() || person.name().endsWith(" " + name.name()))
                .filter(person -> !person.organisation() || !name.titled())
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whom a description means: the one with most of its words; null if nobody has one, or two have as many. */
    @Nullable
    Person described(Set<String> words) {
        Map<Person, Integer> shared = new LinkedHashMap<>();
        for (String word : words) {
            List<Person> found = byDescription.getOrDefault(word, List.of());
            if (found.size() <= MOST_SHARING) {
                found.forEach(person -> shared.merge(person, 1, Integer::sum));
            }
        }
        Person best = null;
        int most = 0;
        boolean tie = false;
        for (Map.Entry<Person, Integer> entry : shared.entrySet()) {
            tie = entry.getValue() == most || (tie && entry.getValue() < most);
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return tie ? null : best;
    }

    /** The words of a description that tell something. */
    static Set<String> tellingWords(Grammar grammar, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            boolean word = !grammar.is(i, "PUNCT") && !EMPTY_WORDS.contains(grammar.lower(i));
            if (word) {
                words.add(grammar.lower(i));
            }
        }
        return words;
    }

    /** What is found out of one name, mention by mention. */
    private static final class Entry {
        private final Set<String> description = new HashSet<>();
        private String name = "";
        private boolean full;
        private @Nullable Gender gender;
        private boolean titled;
        private int bodies;
        private int mentions;

        void add(Name name) {
            this.name = name.shown();
            full = name.isFull();
            mentions++;
            gender = gender == null ? name.gender() : gender;
            titled |= name.titled();
            bodies += name.isOrganisation() ? 1 : 0;
            name.before().stream().filter(word -> !EMPTY_WORDS.contains(word)).forEach(description::add);
        }

        void addApposition(Grammar grammar, int end) {
            if (grammar.isComma(end) && grammar.phrases().startsAt(end + 1) && !grammar.is(end + 1, "PRON")) {
                int close = grammar.phrases().end(end + 1);
                if (grammar.is(end + 1, "DET") && grammar.is(close - 1, "NOUN")) {
                    description.addAll(tellingWords(grammar, end + 1, close));
                }
            }
        }

        String last() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        private String first() {
            return name.substring(0, name.indexOf(' '));
        }

        Person person() {
            boolean organisation = !titled && bodies * 2 > mentions;
            Gender told = gender == null && full ? GivenNames.gender(first()) : gender;
            return new Person(name, last(), organisation, description, told);
        }
    }
}
