package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** A transcript with all that the makers of exercises need of it, worked out once. */
final class Interview {
    private final Transcript transcript;
    private final List<Person> speakers;
    private final List<Person> mentioned;
    private final List<Line> lines;
    private final Map<String, List<Line>> linesByTurn = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Set<String>> topicsOfWord = new HashMap<>();

    private Interview(Transcript transcript) {
        this.transcript = transcript;
        List<String> organisations =
                transcript.metadata().organisation().map(Person::telling).orElse(List.of());
        this.speakers = transcript.speakers().stream()
                .filter(speaker -> !speaker.anonymous())
                .map(speaker -> Person.of(speaker, organisations))
                .toList();
        this.mentioned = MentionedPeople.of(transcript, speakers);
        this.lines = collectLines();
        for (Line line : lines) {
            linesByTurn
                    .computeIfAbsent(line.turn().id(), id -> new ArrayList<>())
                    .add(line);
            line.words().stream().distinct().forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        for (Turn turn : transcript.turns()) {
            turn.topic()
                    .ifPresent(topic -> Words.of(turn.text())
                            .forEach(word -> topicsOfWord
                                    .computeIfAbsent(word, w -> new HashSet<>())
                                    .add(topic.id())));
        }
    }

    static Interview of(Transcript transcript) {
        return new Interview(transcript);
    }

    Transcript transcript() {
        return transcript;
    }

    /** Those who speak and are known by name. */
    List<Person> speakers() {
        return speakers;
    }

    /** Those who are named and do not speak. */
    List<Person> mentioned() {
        return mentioned;
    }

    /** The sentences that can stand alone, each the first of its wording, in the order of the text. */
    List<Line> lines() {
        return lines;
    }

    /** How many content words of {@code line} are said under no topic but its own. */
    long ownWords(Line line) {
        return line.words().stream()
                .distinct()
                .filter(word -> !FunctionWords.contains(word))
                .filter(word -> topicsOfWord.getOrDefault(word, Set.of()).size() == 1)
                .count();
    }

    /** The sentences of {@code turn} that can stand alone. */
    List<Line> linesOf(Turn turn) {
        return linesByTurn.getOrDefault(turn.id(), List.of());
    }

    /** The sentences of a turn that can stand alone, in whose wording it may be. */
    List<Line> sentencesOf(Turn turn) {
        return linesOf(turn, List.of());
    }

    /** In how many lines {@code word} stands. */
    int uses(String word) {
        return uses.getOrDefault(word, 0);
    }

    /** Whether {@code word} gives a speaker away. */
    boolean namesSpeaker(String word) {
        return speakers.stream().anyMatch(person -> person.tells().contains(word));
    }

    private List<Line> collectLines() {
        Map<String, List<Span>> closed = closedSpans();
        List<Line> found = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Turn turn : transcript.turns()) {
            boolean ownWords = turn.wording() == Wording.VERBATIM
                    && turn.speaker().filter(speaker -> !speaker.anonymous()).isPresent();
            if (ownWords) {
                for (Line line : linesOf(turn, closed.getOrDefault(turn.id(), List.of()))) {
                    if (seen.add(line.words())) {
                        found.add(line);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Line> linesOf(Turn turn, List<Span> closed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            Paragraph paragraph = turn.paragraphs().get(i);
            for (Range range : Sentences.of(paragraph.text())) {
                Line line = Line.of(turn, i, range);
                if (LineRules.standsAlone(line) && closed.stream().noneMatch(line.span()::overlaps)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** By turn, what is not the speaker's own: words quoted from others, and notes of the editor's. */
    private Map<String, List<Span>> closedSpans() {
        Map<String, List<Span>> closed = new HashMap<>();
        for (Quotation quotation : transcript.quotations()) {
            closed.computeIfAbsent(quotation.turn(), id -> new ArrayList<>()).addAll(quotation.spans());
        }
        for (Note note : transcript.notes()) {
            note.turn().ifPresent(id -> {
                List<Span> spans = closed.computeIfAbsent(id, turn -> new ArrayList<>());
                spans.add(note.span());
                note.anchor().ifPresent(spans::add);
            });
        }
        return closed;
    }
}
