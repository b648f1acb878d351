package org.colloquy.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.parse.ParseResult;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** A transcript in lines that a person can check against the text. */
final class Outline {
    private final SourceText source;
    private final Transcript transcript;
    private final List<String> lines = new ArrayList<>();

    private Outline(ParseResult result) {
        this.source = result.source();
        this.transcript = result.transcript();
    }

    static List<String> of(ParseResult result) {
        Outline outline = new Outline(result);
        outline.metadata(outline.transcript.metadata());
        outline.transcript.speakers().stream()
                .filter(speaker -> !speaker.anonymous())
                .forEach(outline::speaker);
        outline.conversation();
        outline.transcript.notes().stream()
                .filter(note -> note.kind() != NoteKind.FRONT_MATTER)
                .sorted(Comparator.comparing(note -> note.span().start()))
                .forEach(outline::note);
        outline.transcript
                .quotations()
                .forEach(quotation ->
                        outline.lines.add("quotation: " + quotation.text().replace("\n\n", " / ")));
        return outline.lines;
    }

    private void metadata(Metadata metadata) {
        metadata.title().ifPresent(title -> lines.add("title: " + title));
        metadata.date().ifPresent(date -> lines.add("date: " + date));
        metadata.place().ifPresent(place -> lines.add("place: " + place));
        metadata.organisation().ifPresent(organisation -> lines.add("organisation: " + organisation));
        if (metadata.extracts()) {
            lines.add("extracts");
        }
    }

    private void speaker(Speaker speaker) {
        lines.add("speaker: " + speaker.name() + ", " + speaker.role() + ", " + String.join(" | ", speaker.labels()));
    }

    private void conversation() {
        List<Topic> left = new ArrayList<>(transcript.topics());
        for (Turn turn : transcript.turns()) {
            while (!left.isEmpty() && left.get(0).span().start() < turn.span().start()) {
                topic(left.remove(0));
            }
            turn(turn);
        }
        left.forEach(this::topic);
    }

    private void topic(Topic topic) {
        String summary = transcript.notes().stream()
                .filter(note ->
                        note.kind() == NoteKind.TOPIC_SUMMARY && note.topic().equals(Optional.of(topic.id())))
                .map(note -> " (summary in line " + line(note.span()) + ")")
                .findFirst()
                .orElse("");
        lines.add("topic " + line(topic.span()) + ": " + topic.heading() + summary);
    }

    private void turn(Turn turn) {
        String who = turn.speaker().map(Speaker::name).orElse("nobody");
        String editorial = turn.wording() == Wording.EDITORIAL ? ", editorial" : "";
        String inferred = turn.reason().map(Outline::words).orElse("");
        String resumes = turn.continues().isPresent() ? ", resumes" : "";
        String breaksOff = turn.breaksOff() ? ", breaks off" : "";
        lines.add("turn " + line(turn.span()) + ": " + who + editorial + inferred + resumes + breaksOff);
    }

    private static String words(InferenceReason reason) {
        return switch (reason) {
            case ANSWERS_BRACKETED_QUESTION -> ", inferred after a question";
            case CONTINUES_AFTER_HEADING -> ", inferred after a heading";
            case CONTINUES_AFTER_INTERRUPTION -> ", inferred after an interruption";
        };
    }

    private void note(Note note) {
        lines.add("note " + line(note.span()) + ": " + note.kind());
    }

    private int line(Span span) {
        return source.line(span.start());
    }
}
