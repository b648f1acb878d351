package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.Origin;
import org.colloquy.transcript.Speaker;

/**
 * Somebody who can be an answer.
 *
 * @param id the speaker's id; empty for one who is only mentioned
 * @param name the name offered
 * @param tells words that give the person away: names, aliases, titles, initials
 * @param parts the words of the name
 */
record Person(Optional<String> id, String name, Set<String> tells, List<String> parts) {

    /** From this length on words that begin alike are taken for forms of one. */
    private static final int LONG = 6;

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "my", "our", "your", "his", "her", "its", "their");

    Person {
        tells = Set.copyOf(tells);
        parts = List.copyOf(parts);
    }

    Person(Optional<String> id, String name, Set<String> tells) {
        this(id, name, tells, telling(name));
    }

    /** @param organisations words of the outlets and houses that speakers stand for */
    static Person of(Speaker speaker, List<String> organisations) {
        Set<String> tells = new LinkedHashSet<>(organisations);
        List<String> forms = new ArrayList<>(speaker.labels());
        forms.add(speaker.name());
        speaker.description().ifPresent(forms::add);
        forms.forEach(form -> tells.addAll(telling(form)));
        initials(speaker.name()).ifPresent(tells::add);
        return new Person(Optional.of(speaker.id()), speaker.name(), tells);
    }

    static Person mentioned(String name) {
        return new Person(Optional.empty(), name, Set.copyOf(telling(name)));
    }

    Origin origin() {
        return id.isPresent() ? Origin.SPEAKER : Origin.MENTIONED;
    }

    /** {@code name} as it stands in the midst of a sentence: {@code the weather service, her mother, Ada Lind}. */
    static String inSentence(String name) {
        int end = name.indexOf(' ');
        boolean article = end > 0 && ARTICLES.contains(Words.folded(name.substring(0, end)));
        return article ? name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end) : name;
    }

    /** Whether the two names share a word, or have words so alike that one may be a misspelling of the other. */
    boolean confusableWith(Person other) {
        return Spelling.near(String.join("", parts), String.join("", other.parts))
                || parts.stream()
                        .anyMatch(word -> other.parts.stream().anyMatch(theirs -> Spelling.near(word, theirs)));
    }

    /** Whether {@code line} has one of the words that give this person away. */
    boolean isToldBy(Line line) {
        return line.words().stream().anyMatch(this::isToldBy);
    }

    /** Whether {@code word} gives this person away: a telling word, or a form of a long one. */
    boolean isToldBy(String word) {
        return tells.contains(word)
                || (word.length() >= LONG
                        && !FunctionWords.contains(word)
                        && tells.stream().anyMatch(tell -> tell.length() >= LONG && Words.related(tell, word)));
    }

    /** The words of a name or description that tell something; not {@code of}, nor a single initial. */
    static List<String> telling(String form) {
        return Words.of(form).stream()
                .filter(word -> word.length() > 1 && !FunctionWords.contains(word))
                .flatMap(word -> TitleWords.sameOffice(word).stream())
                .toList();
    }

    private static Optional<String> initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : Words.printed(name)) {
            if (Character.isUpperCase(part.charAt(0))) {
                initials.append(part.charAt(0));
            }
        }
        return initials.length() < 2
                ? Optional.empty()
                : Optional.of(initials.toString().toLowerCase(Locale.ROOT));
    }
}
