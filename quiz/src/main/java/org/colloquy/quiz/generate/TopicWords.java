package org.colloquy.quiz.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.language.Stemmer;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * Whether a line is about the topic under which it stands.
 *
 * <p>What is said directly below a heading, up to the second question, is about it. Later questions may lead away from
 * it; there, the words must tell. Words that come up again and again in one part and in no other hold it together (Morris
 * and Hirst: Lexical cohesion computed by thesaural relations as an indicator of the structure of text, Computational
 * Linguistics 17 (1991), 21–48). A line without any of them may only happen to stand where it stands.
 */
final class TopicWords {
    private static final int FIRST_QUESTIONS = 1;

    private final Stemmer stemmer = new Stemmer();
    private final Map<String, Map<String, Integer>> uses = new HashMap<>();
    private final Set<String> opening = new HashSet<>();

    TopicWords(Transcript transcript) {
        Map<String, Integer> questions = new HashMap<>();
        for (Turn turn : transcript.turns()) {
            turn.topic().map(Topic::id).ifPresent(topic -> {
                Words.of(turn.text()).forEach(word -> count(word, topic));
                if (questions.getOrDefault(topic, 0) <= FIRST_QUESTIONS) {
                    opening.add(turn.id());
                }
                questions.merge(topic, turn.text().endsWith("?") ? 1 : 0, Integer::sum);
            });
        }
    }

    boolean isOnTopic(Line line) {
        return opening.contains(line.turn().id()) ? own(line) > 0 : holding(line) > 0;
    }

    /** How many words of {@code line} come up under no other topic. */
    private long own(Line line) {
        return uses(line).filter(byTopic -> byTopic.size() == 1).count();
    }

    private void count(String word, String topic) {
        if (!FunctionWords.contains(word)) {
            uses.computeIfAbsent(stemmer.stem(word), stem -> new HashMap<>()).merge(topic, 1, Integer::sum);
        }
    }

    /** How many come up more than once under its topic, and under no other. */
    long holding(Line line) {
        String topic = line.turn().topic().orElseThrow().id();
        return uses(line)
                .filter(byTopic -> byTopic.size() == 1 && byTopic.getOrDefault(topic, 0) > 1)
                .count();
    }

    private Stream<Map<String, Integer>> uses(Line line) {
        return line.words().stream()
                .filter(word -> !FunctionWords.contains(word))
                .map(stemmer::stem)
                .distinct()
                .map(stem -> uses.getOrDefault(stem, Map.of()));
    }
}
