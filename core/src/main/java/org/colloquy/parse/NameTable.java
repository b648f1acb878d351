package org.colloquy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.label.NameWords;
import org.jspecify.annotations.Nullable;

/** The persons of a text, found by name, surname, first name or initials. */
final class NameTable {
    private static final int MOST_NAMESAKES = 200;
    private static final int MOST_WORDS = 7;

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byFirstName = new HashMap<>();
    private final Map<String, List<Person>> byTitledSurname = new HashMap<>();

    /** All persons, in the order in which they were added. */
    List<Person> people() {
        return people;
    }

    /** Whether there is a person of exactly this name. */
    boolean has(List<String> words) {
        return find(words) != null;
    }

    /** The person of exactly this name, or null. */
    @Nullable
    Person find(List<String> words) {
        return byName.get(NameWords.joined(words));
    }

    /** The person of exactly this name, a new one if there is none. */
    Person person(String printed, List<String> words) {
        String joined = NameWords.joined(words);
        Person person = byName.get(joined);
        if (person == null) {
            person = new Person(NameCase.ordinary(printed), List.copyOf(words), false);
            people.add(person);
            byName.put(joined, person);
            index(person, words);
        }
        return person;
    }

    private void index(Person person, List<String> words) {
        if (words.size() < 2 || isSeveral(words)) {
            return;
        }
        String surname = surname(words);
        if (NameWords.isTitle(words.get(0))) {
            if (!NameWords.isTitle(surname)) {
                add(byTitledSurname, surname, person);
            }
            return;
        }
        add(bySurname, surname, person);
        add(byFirstName, words.get(0), person);
    }

    /** {@code Ada and Ben}: neither of them is meant by the label alone. */
    static boolean isSeveral(List<String> words) {
        int and = Math.max(words.indexOf("and"), words.indexOf("&"));
        return and > 0
                && words.size() <= MOST_WORDS
                && words.stream().noneMatch(word -> word.equals("of") || word.equals("for") || word.equals("the"))
                && words.stream().skip(and).noneMatch(word -> NameWords.isTitle(word) || NameWords.isRole(word));
    }

    private static void add(Map<String, List<Person>> index, String word, Person person) {
        index.computeIfAbsent(word, unused -> new ArrayList<>(1)).add(person);
    }

    /** Those who bear the surname with a first name. */
    List<Person> ofSurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** Those of whom only a title and the surname are known. */
    List<Person> ofTitledSurname(String surname) {
        return byTitledSurname.getOrDefault(surname, List.of());
    }

    /** Those who bear the first name. */
    List<Person> ofFirstName(String name) {
        return byFirstName.getOrDefault(name, List.of());
    }

    /** Those who bear the surname, and a first name with this initial. */
    List<Person> ofInitial(char initial, String surname) {
        return few(ofSurname(surname)).stream()
                .filter(person -> person.words().get(0).charAt(0) == initial)
                .toList();
    }

    /** Those whose name is this one but for a middle initial that one of the two leaves out. */
    List<Person> butForInitials(List<String> words) {
        List<Person> namesakes = few(ofSurname(surname(words)));
        if (namesakes.isEmpty()) {
            return namesakes;
        }
        boolean plain = middle(words).isEmpty();
        return namesakes.stream()
                .filter(person -> person.words().get(0).equals(words.get(0)))
                .filter(person -> {
                    List<String> other = middle(person.words());
                    List<String> more = plain ? other : middle(words);
                    return plain != other.isEmpty() && more.stream().allMatch(word -> word.length() == 1);
                })
                .toList();
    }

    /** Those whose name ends in these words. */
    List<Person> endingIn(List<String> words) {
        return few(ofSurname(surname(words))).stream()
                .filter(person -> endsIn(person.words(), words))
                .toList();
    }

    /** Nobody of them, if they are too many to be looked through for every label. */
    static List<Person> few(List<Person> namesakes) {
        return namesakes.size() <= MOST_NAMESAKES ? namesakes : List.of();
    }

    private static boolean endsIn(List<String> name, List<String> words) {
        int from = name.size() - words.size();
        return from > 0 && name.subList(from, name.size()).equals(words);
    }

    private static List<String> middle(List<String> words) {
        int last = words.lastIndexOf(surname(words));
        return words.subList(1, Math.max(1, last));
    }

    /** The last word but for suffixes such as {@code Jr}. */
    static String surname(List<String> words) {
        int last = words.size() - 1;
        while (last > 1 && NameWords.isSuffix(words.get(last))) {
            last--;
        }
        return words.get(last);
    }
}
