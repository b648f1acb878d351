package org.colloquy.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Transcript;

/**
 * Plain text in the one notation that {@code docs/format.md} calls the way to write a transcript: everything in the order
 * of the text, labels as printed and with a colon.
 *
 * <p>Reading it again gives the same transcript, but for positions and for what that page names.
 */
public final class TextFormat implements TranscriptFormat {

    /** The format has no settings. */
    public TextFormat() {}

    @Override
    public String write(Transcript transcript) {
        NavigableMap<Integer, TurnText> turns = new TreeMap<>();
        transcript.turns().forEach(turn -> turns.put(turn.span().start(), new TurnText(turn)));
        List<Placed> parts = new ArrayList<>();
        transcript.topics().forEach(topic -> parts.add(new Placed(topic.span(), bracketed(topic.heading()) + ":")));
        for (Note note : transcript.notes()) {
            note.anchor().flatMap(anchor -> holding(turns, anchor)).ifPresent(turn -> turn.mark(note));
            holding(turns, note.span())
                    .ifPresentOrElse(
                            turn -> turn.note(note), () -> parts.add(new Placed(note.span(), NoteText.alone(note))));
        }
        turns.values().forEach(turn -> parts.add(new Placed(turn.span(), turn.written())));
        parts.sort(Comparator.comparing(Placed::span));
        List<String> texts = new ArrayList<>();
        transcript
                .metadata()
                .title()
                .filter(title -> transcript.notes().stream().noneMatch(note -> NoteText.tells(note, title)))
                .ifPresent(texts::add);
        parts.forEach(part -> texts.add(part.text()));
        return texts.stream().map(text -> text + "\n").collect(Collectors.joining("\n"));
    }

    /** The turn in which {@code span} lies. */
    private static Optional<TurnText> holding(NavigableMap<Integer, TurnText> turns, Span span) {
        return Optional.ofNullable(turns.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(turn -> turn.span().contains(span));
    }

    static String bracketed(String text) {
        return "[" + text + "]";
    }

    private record Placed(Span span, String text) {}
}
