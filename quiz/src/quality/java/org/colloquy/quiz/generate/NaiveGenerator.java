package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoSaidIt;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** What one would write first: any sentence, in the proportions of the text, nothing masked, the key where it falls. */
final class NaiveGenerator {
    private NaiveGenerator() {}

    static Optional<Quiz> quiz(Transcript transcript, long seed, int count) {
        List<Speaker> speakers = transcript.speakers();
        if (speakers.size() < 2) {
            return Optional.empty();
        }
        Chance chance = Chance.of(seed);
        List<Line> lines = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            for (int i = 0; i < turn.paragraphs().size(); i++) {
                for (Range range : Sentences.of(turn.paragraphs().get(i).text())) {
                    if (turn.speaker().isPresent()) {
                        lines.add(Line.of(turn, i, range));
                    }
                }
            }
        }
        chance.shuffle(lines);
        List<Exercise> exercises = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(count, lines.size()))) {
            exercises.add(exercise(line, speakers, "e" + (exercises.size() + 1)));
        }
        return exercises.isEmpty() ? Optional.empty() : Optional.of(new Quiz(Optional.empty(), seed, exercises));
    }

    private static Exercise exercise(Line line, List<Speaker> speakers, String id) {
        Speaker speaker = line.turn().speaker().orElseThrow();
        List<Option> options = new ArrayList<>();
        options.add(new Option("a", speaker.name(), Origin.SPEAKER, Optional.empty()));
        for (Speaker other : speakers) {
            if (!other.equals(speaker) && options.size() < 4) {
                options.add(new Option(
                        Character.toString('a' + options.size()), other.name(), Origin.SPEAKER, Optional.empty()));
            }
        }
        return new WhoSaidIt(
                new Item(
                        id,
                        new Stem("Who said this?", Optional.of(line.text())),
                        options,
                        new Key.Choice("a"),
                        new Explanation("", Optional.empty(), Map.of()),
                        0.5,
                        line.provenance()),
                speaker.id());
    }
}
