package org.colloquy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.label.NameWords;
import org.jspecify.annotations.Nullable;

/** The speakers of a text, found by what others call them. */
final class CastNames {
    private final Map<String, List<Person>> byEnd = new HashMap<>();

    CastNames(List<Person> cast) {
        for (Person person : cast) {
            List<String> name = KnownNames.withoutTitles(person.words());
            if (!name.isEmpty() && !person.isAnonymous()) {
                add(name.get(name.size() - 1), person);
                if (name.size() > 1 && !name.get(0).equals(name.get(name.size() - 1))) {
                    add(name.get(0), person);
                }
            }
        }
    }

    private void add(String word, Person person) {
        byEnd.computeIfAbsent(word, unused -> new ArrayList<>(1)).add(person);
    }

    /** The one speaker who may be called so; null if there is none, or another. */
    @Nullable
    Person only(String mention) {
        List<String> words = NameWords.plainWords(mention);
        Person only = null;
        for (Person person : NameTable.few(byEnd.getOrDefault(words.get(words.size() - 1), List.of()))) {
            if (isName(words, person)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    private static boolean isName(List<String> mention, Person person) {
        List<String> name = KnownNames.withoutTitles(person.words());
        List<String> words = KnownNames.withoutTitles(mention);
        String last = words.get(words.size() - 1);
        if (words.size() == 1 && name.get(0).equals(last)) {
            return true;
        }
        boolean surname = name.get(name.size() - 1).equals(last);
        return surname && (name.containsAll(words) || isDescribed(mention, name));
    }

    /** {@code the old baker Ada Lind}, and not {@code the brother of Ada Lind}. */
    private static boolean isDescribed(List<String> mention, List<String> name) {
        int before = mention.size() - name.size();
        return name.size() > 1
                && before > 0
                && mention.subList(before, mention.size()).equals(name)
                && mention.subList(1, before).stream().noneMatch(NameWords::isParticle);
    }
}
