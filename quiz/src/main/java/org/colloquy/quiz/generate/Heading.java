package org.colloquy.quiz.generate;

import java.util.List;
import org.colloquy.transcript.Topic;

/**
 * A topic with the words of its heading that carry meaning.
 *
 * @param topic the topic
 * @param words its heading's words as they are compared
 */
record Heading(Topic topic, List<String> words) {

    Heading {
        words = List.copyOf(words);
    }

    static Heading of(Topic topic) {
        List<String> words = Words.of(topic.heading()).stream()
                .filter(word -> word.length() > 2 || Character.isDigit(word.charAt(0)))
                .filter(word -> !FunctionWords.contains(word))
                .toList();
        return new Heading(topic, words);
    }

    /** Whether one of {@code others} is a form of a word of the heading. */
    boolean sharesWord(List<String> others) {
        return others.stream()
                .filter(other -> !FunctionWords.contains(other))
                .anyMatch(other -> words.stream().anyMatch(word -> Words.related(word, other)));
    }
}
