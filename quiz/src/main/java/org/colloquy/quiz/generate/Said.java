package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.language.NumberFinder;
import org.colloquy.language.NumberMention;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * All sentences of an interview by their telling words, whoever says them: what was turned must not be what somebody does
 * say elsewhere.
 */
final class Said {
    /** From this share of its telling words on a sentence may speak of the same. */
    private static final double SAME = 0.5;

    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Set<String>> sentences = new ArrayList<>();
    private final Map<String, Set<Integer>> byNumber = new HashMap<>();

    private final List<Set<String>> turns = new ArrayList<>();

    private Said() {}

    static Said in(Transcript transcript) {
        Said said = new Said();
        for (Turn turn : transcript.turns()) {
            for (Paragraph paragraph : turn.paragraphs()) {
                for (Range range : Sentences.of(paragraph.text())) {
                    said.add(range.of(paragraph.text()));
                }
            }
            said.turns.add(telling(turn.text()));
        }
        return said;
    }

    private void add(String sentence) {
        Set<String> telling = telling(sentence);
        int number = sentences.size();
        sentences.add(telling);
        telling.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
        for (NumberMention mention : NumberFinder.in(sentence)) {
            byNumber.computeIfAbsent(mention.value().toPlainString(), v -> new HashSet<>())
                    .add(number);
        }
    }

    private static Set<String> telling(String sentence) {
        Set<String> telling = new TreeSet<>();
        for (String word : Words.of(sentence)) {
            if (!FunctionWords.contains(word) && !Character.isDigit(word.charAt(0))) {
                telling.add(word.length() > 5 ? word.substring(0, 5) : word);
            }
        }
        return telling;
    }

    /** How many sentences, besides one, have half of the telling words of {@code sentence} and more. */
    boolean isAbout(String sentence) {
        return near(sentence).size() > 1;
    }

    /** Whether a number of {@code sentence} is said in a sentence with one of its telling words. */
    boolean givesNumberOf(String sentence) {
        Set<String> telling = telling(sentence);
        return NumberFinder.in(sentence).stream()
                .flatMap(mention -> byNumber.getOrDefault(mention.value().toPlainString(), Set.of()).stream())
                .anyMatch(number -> sentences.get(number).stream().anyMatch(telling::contains));
    }

    /** The greatest share of the telling words of {@code sentence} that one turn has; 1 if it has none. */
    double coverage(String sentence) {
        Set<String> telling = telling(sentence);
        if (telling.isEmpty()) {
            return 1;
        }
        long most = turns.stream()
                .mapToLong(turn -> telling.stream().filter(turn::contains).count())
                .max()
                .orElse(0);
        return (double) most / telling.size();
    }

    private List<Integer> near(String sentence) {
        Set<String> telling = telling(sentence);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : telling) {
            byWord.getOrDefault(word, List.of()).forEach(number -> shared.merge(number, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= SAME * telling.size())
                .map(Map.Entry::getKey)
                .toList();
    }
}
