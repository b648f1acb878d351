package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * People whom the interview names and who do not speak in it.
 *
 * <p>Only a capitalised word after a title counts as a name ({@code Mr. Roe}, {@code President Lind}): without one, a
 * guess would offer places and firms as people.
 */
final class MentionedPeople {
    private MentionedPeople() {}

    /** In the order of their first mention, each once; none who shares a word with a speaker. */
    static List<Person> of(Transcript transcript, List<Person> speakers) {
        Map<String, Person> bySurname = new LinkedHashMap<>();
        for (Turn turn : transcript.turns()) {
            for (String name : namesAfterTitles(turn.text())) {
                Person person = Person.mentioned(name);
                List<String> words = Words.of(name);
                boolean speaks = speakers.stream().anyMatch(speaker -> sharesWord(speaker.tells(), words));
                if (!speaks) {
                    bySurname.putIfAbsent(words.get(words.size() - 1), person);
                }
            }
        }
        return List.copyOf(bySurname.values());
    }

    private static boolean sharesWord(Set<String> tells, List<String> words) {
        return words.subList(1, words.size()).stream().anyMatch(tells::contains);
    }

    private static List<String> namesAfterTitles(String text) {
        List<String> names = new ArrayList<>();
        String[] tokens = text.split("[ \\u00A0\\n]+");
        for (int i = 0; i + 1 < tokens.length; i++) {
            String title = tokens[i];
            boolean isTitle = !title.isEmpty()
                    && Character.isUpperCase(title.charAt(0))
                    && TitleWords.precedesName(Words.folded(title))
                    && (title.endsWith(".")
                            ? Words.folded(title).length() <= 4
                            : Character.isLetter(title.charAt(title.length() - 1)));
            if (isTitle) {
                String name = capitalised(tokens, i + 1);
                if (!name.isEmpty()) {
                    boolean two = i > 0 && TitleWords.precedesOffice(Words.folded(tokens[i - 1]));
                    names.add((two ? tokens[i - 1] + " " : "") + title + " " + name);
                }
            }
        }
        return names;
    }

    /** One or two capitalised words from {@code from} on. */
    private static String capitalised(String[] tokens, int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < Math.min(from + 2, tokens.length); i++) {
            String word = nameOf(tokens[i]);
            if (word.isEmpty()
                    || FunctionWords.contains(Words.folded(word))
                    || TitleWords.precedesName(Words.folded(word))) {
                break;
            }
            name.append(name.length() == 0 ? "" : " ").append(word);
            if (word.length() < tokens[i].length()) {
                break;
            }
        }
        return name.toString();
    }

    private static String nameOf(String token) {
        int end = 0;
        while (end < token.length()
                && (Character.isLetter(token.charAt(end)) || (token.charAt(end) == '-' && end > 0))) {
            end++;
        }
        boolean name = end > 1
                && Character.isUpperCase(token.charAt(0))
                && !token.substring(0, end).equals(token.substring(0, end).toUpperCase(Locale.ROOT));
        return name ? token.substring(0, end) : "";
    }
}
