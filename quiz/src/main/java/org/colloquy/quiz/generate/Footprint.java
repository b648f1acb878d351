package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.source.Span;
import org.colloquy.transcript.Topic;

/**
 * What of the interview an exercise takes up, so that no other gives it away.
 *
 * @param asked where the words stand that it puts before the answerer
 * @param shown where the words stand that its explanation shows
 * @param turns ids of the turns it asks about
 * @param topics ids of the topics it asks about
 * @param words the words it puts before the answerer
 * @param secret the words of an answer that no other exercise may have in its words; empty if there is no such answer
 */
record Footprint(
        List<Span> asked,
        List<Span> shown,
        Set<String> turns,
        Set<String> topics,
        Set<String> words,
        List<String> secret) {

    Footprint {
        asked = List.copyOf(asked);
        shown = List.copyOf(shown);
        turns = Set.copyOf(turns);
        topics = Set.copyOf(topics);
        words = Set.copyOf(words);
        secret = List.copyOf(secret);
    }

    static Footprint of(List<Line> lines) {
        List<Span> asked = new ArrayList<>();
        List<Span> shown = new ArrayList<>();
        Set<String> turns = new TreeSet<>();
        Set<String> topics = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (Line line : lines) {
            asked.add(line.span());
            shown.add(Context.of(line).span());
            turns.add(line.turn().id());
            Optional<Topic> topic = line.turn().topic();
            topic.ifPresent(heading -> topics.add(heading.id()));
            words.addAll(line.words());
        }
        return new Footprint(asked, shown, turns, topics, words, List.of());
    }

    /** The same with lines that the explanation quotes. */
    Footprint quoting(List<Line> others) {
        List<Span> more = new ArrayList<>(shown);
        others.forEach(line -> more.add(line.span()));
        return new Footprint(asked, more, turns, topics, words, secret);
    }

    /** The same with an answer to keep. */
    Footprint keeping(String answer) {
        return new Footprint(asked, shown, turns, topics, words, Words.of(answer));
    }

    /** Whether one of the two shows what the other asks, or says what the other wants to hear. */
    boolean clashesWith(Footprint other) {
        return overlap(asked, other.asked)
                || overlap(shown, other.asked)
                || overlap(asked, other.shown)
                || tells(other)
                || other.tells(this);
    }

    private boolean tells(Footprint other) {
        return !other.secret.isEmpty() && words.containsAll(other.secret);
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }
}
