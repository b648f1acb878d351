package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A statement about somebody told of somebody else: of the one person whom it names, and of another of the same kind, so
 * that one speaker takes the place of another, one {@code Minister} that of another.
 */
final class AgentTurn {
    /** They may point to the one named, and then tell whether it is a man or a woman. */
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "him", "her", "his", "hers", "he's", "she's", "himself", "herself");

    private AgentTurn() {}

    /**
     * {@code text} told of each other person who may take the place of the one named; empty if it names none or several.
     *
     * @param people those who speak and those who are mentioned
     * @param claimant the name of the one who makes the statement
     */
    static List<String> of(String text, List<Person> people, String claimant) {
        List<Person> named =
                people.stream().filter(person -> at(text, person.name()) >= 0).toList();
        if (named.size() != 1 || Words.of(text).stream().anyMatch(PRONOUNS::contains)) {
            return List.of();
        }
        Person agent = named.get(0);
        int from = at(text, agent.name());
        int to = from + agent.name().length();
        boolean called = (from > 1 && text.charAt(from - 2) == ',') || text.startsWith(",", to);
        boolean titled =
                from > 1 && Character.isUpperCase(wordBefore(text, from).charAt(0));
        boolean again = text.indexOf(agent.name(), to) >= 0;
        if (called || titled || again || agent.name().equals(claimant)) {
            return List.of();
        }
        List<String> turned = new ArrayList<>();
        for (Person other : people) {
            if (isOfOneKind(agent, other) && !other.name().equals(claimant) && !agent.confusableWith(other)) {
                turned.add(text.substring(0, from) + other.name() + text.substring(to));
            }
        }
        return turned;
    }

    private static String wordBefore(String text, int at) {
        int from = text.lastIndexOf(' ', at - 2) + 1;
        return from < at - 1 ? text.substring(from, at - 1) : " ";
    }

    /** Where the name stands as a whole word; -1 if it does not. */
    private static int at(String text, String name) {
        int at = text.indexOf(name);
        int end = at + name.length();
        boolean whole = at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        return whole && name.indexOf(' ') > 0 ? at : -1;
    }

    /** Speakers by their full names, or people with the same title before their names. */
    private static boolean isOfOneKind(Person one, Person other) {
        return !one.equals(other)
                && !Words.of(other.name()).isEmpty()
                && one.origin() == other.origin()
                && title(one.name()).equals(title(other.name()));
    }

    /** {@code mr} for all of Mr, Mrs and Ms; empty for a name without a title. */
    private static String title(String name) {
        List<String> words = Words.of(name);
        StringBuilder title = new StringBuilder();
        for (String word : words.subList(0, words.size() - 1)) {
            if (TitleWords.isAddress(word)) {
                title.append("mr ");
            } else if (TitleWords.precedesName(word) || TitleWords.precedesOffice(word)) {
                title.append(word.toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return title.toString();
    }
}
