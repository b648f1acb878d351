package org.colloquy.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An interview: who said what, under which topic, and what the editor added.
 *
 * <pre>{@code
 * Transcript transcript = TranscriptParser.create().parse(SourceText.of(text)).transcript();
 * for (Turn turn : transcript.turns()) {
 *     String who = turn.speaker().map(Speaker::name).orElse("somebody");
 *     System.out.println(who + " said: " + turn.text());
 * }
 * }</pre>
 *
 * @param metadata what the text says of the interview as a whole
 * @param speakers in the order of their first turn
 * @param topics in the order of the text
 * @param turns in the order of the text
 * @param notes in the order of the text
 * @param quotations in the order of the text
 */
public record Transcript(
        Metadata metadata,
        List<Speaker> speakers,
        List<Topic> topics,
        List<Turn> turns,
        List<Note> notes,
        List<Quotation> quotations) {

    public Transcript {
        Objects.requireNonNull(metadata, "metadata");
        speakers = List.copyOf(speakers);
        topics = List.copyOf(topics);
        turns = List.copyOf(turns);
        notes = List.copyOf(notes);
        quotations = List.copyOf(quotations);
    }

    /** The turn with this id. */
    public Optional<Turn> turn(String id) {
        return turns.stream().filter(turn -> turn.id().equals(id)).findFirst();
    }

    /** The speaker with this id. */
    public Optional<Speaker> speaker(String id) {
        return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    /** What {@code speaker} says, in the order of the text. */
    public List<Turn> turnsOf(Speaker speaker) {
        return turns.stream()
                .filter(turn -> turn.speaker().filter(speaker::equals).isPresent())
                .toList();
    }

    /** The turns under {@code topic}, in the order of the text. */
    public List<Turn> turnsUnder(Topic topic) {
        return turns.stream()
                .filter(turn -> turn.topic().filter(topic::equals).isPresent())
                .toList();
    }
}
