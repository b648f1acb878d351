package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
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
        Set<String> turns = new HashSet<>();
        Set<String> topics = new HashSet<>();
        Set<String> words = new HashSet<>();
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

    /** That of an exercise that has been made before, whichever draft it came from. */
    static Footprint of(Exercise exercise, Interview interview) {
        List<String> put = new ArrayList<>();
        exercise.stem().quotation().ifPresent(put::add);
        exercise.options().forEach(option -> put.add(option.text()));
        if (exercise instanceof Match match) {
            match.prompts().forEach(prompt -> put.add(prompt.text()));
        }
        String told = exercise.explanation().text()
                + String.join("\n", exercise.explanation().whyNot().values());
        List<Span> spans = spans(exercise);
        List<Line> lines = new ArrayList<>();
        List<Line> quoted = new ArrayList<>();
        for (Line line : interview.lines()) {
            if (put.contains(line.text()) || spans.stream().anyMatch(line.span()::overlaps)) {
                lines.add(line);
            } else if (told.contains(line.text())) {
                quoted.add(line);
            }
        }
        Set<String> words = new HashSet<>(Words.of(exercise.stem().question()));
        put.forEach(text -> words.addAll(Words.of(text)));
        Footprint known = of(lines).quoting(quoted);
        List<Span> asked = joined(known.asked, outsideTurns(exercise));
        return new Footprint(asked, known.shown, known.turns, known.topics, words, secret(exercise));
    }

    /** Where the words of the interview stand that it is about or offers. */
    private static List<Span> spans(Exercise exercise) {
        return provenances(exercise).map(Provenance::span).toList();
    }

    /** Those of them that are in no turn: headings and notes. */
    private static List<Span> outsideTurns(Exercise exercise) {
        return provenances(exercise)
                .filter(provenance -> provenance.turn().isEmpty())
                .map(Provenance::span)
                .toList();
    }

    private static Stream<Provenance> provenances(Exercise exercise) {
        Stream<Provenance> offered = exercise.options().stream().flatMap(option -> option.provenance().stream());
        return Stream.concat(Stream.of(exercise.provenance()), offered)
                .filter(provenance -> provenance.document() == Provenance.Document.TRANSCRIPT);
    }

    /** The words that fill the gap of its stem; of a stance, together with those around it. */
    private static List<String> secret(Exercise exercise) {
        Optional<Option> key = exercise.options().stream()
                .filter(option -> exercise.key().ids().equals(List.of(option.id())))
                .findFirst();
        return switch (exercise.kind()) {
            case CLOZE, FIGURE -> Words.of(key.map(Option::text).orElse(""));
            case WHICH_STANCE ->
                Words.of(exercise.stem().quotation().orElse("").replace("_", "")
                        + key.map(Option::text).orElse(""));
            default -> List.of();
        };
    }

    /** Words that stand at {@code spans} and belong to no line. */
    static Footprint ofWords(List<Span> spans, String text) {
        return new Footprint(spans, spans, Set.of(), Set.of(), Set.copyOf(Words.of(text)), List.of());
    }

    /** What the two take up together; neither has an answer to keep. */
    Footprint and(Footprint other) {
        return new Footprint(
                joined(asked, other.asked),
                joined(shown, other.shown),
                joined(turns, other.turns),
                joined(topics, other.topics),
                joined(words, other.words),
                List.of());
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
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
