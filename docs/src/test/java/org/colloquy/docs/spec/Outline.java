package org.colloquy.docs.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.parse.ParseResult;
import org.colloquy.source.Position;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * Draws a transcript in the notation that {@code docs/format.md} explains under “The outline”: a line for everything that
 * was understood, in the order of the text, without positions.
 */
public final class Outline {
    private final Transcript transcript;
    private final List<String> lines = new ArrayList<>();
    private Optional<String> topic = Optional.empty();
    private Optional<String> turn = Optional.empty();

    private Outline(Transcript transcript) {
        this.transcript = transcript;
    }

    /** What was understood. */
    public static String of(Transcript transcript) {
        Outline outline = new Outline(transcript);
        outline.metadata(transcript.metadata());
        transcript.speakers().forEach(outline::speaker);
        outline.body();
        return joined(outline.lines);
    }

    /** What looked wrong: a line with code, line and column for each diagnostic. */
    static String diagnostics(ParseResult result) {
        return joined(result.diagnostics().stream()
                .map(diagnostic -> {
                    Position position =
                            result.source().position(diagnostic.span().start());
                    return "! " + diagnostic.code() + " " + position;
                })
                .toList());
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void metadata(Metadata metadata) {
        metadata.title().ifPresent(title -> lines.add("title " + Excerpt.of(title)));
        metadata.date().ifPresent(date -> lines.add("date " + date));
        metadata.place().ifPresent(place -> lines.add("place " + Excerpt.of(place)));
        metadata.organisation().ifPresent(name -> lines.add("organisation " + Excerpt.of(name)));
        if (metadata.extracts()) {
            lines.add("extracts");
        }
    }

    private void speaker(Speaker speaker) {
        StringBuilder line = new StringBuilder(speaker.id() + " " + Excerpt.of(speaker.name()));
        speaker.labels().forEach(label -> line.append(' ').append(quoted(label)));
        if (speaker.role() != Role.PARTICIPANT) {
            line.append(' ').append(lower(speaker.role()));
        }
        if (speaker.anonymous()) {
            line.append(" anonymous");
        }
        speaker.description().ifPresent(is -> line.append(" described ").append(quoted(is)));
        lines.add(line.toString());
    }

    private void body() {
        for (Part part : Part.inOrder(transcript)) {
            if (part.what() instanceof Topic heading) {
                topic(heading);
            } else if (part.what() instanceof Turn spoken) {
                turn(spoken);
            } else if (part.what() instanceof Part.Further further) {
                lines.add("  ¶ " + Excerpt.of(further.paragraph().text()));
            } else if (part.what() instanceof Note note) {
                note(note);
            } else if (part.what() instanceof Quotation quotation) {
                quotation(quotation);
            }
        }
    }

    private void topic(Topic heading) {
        topic = Optional.of(heading.id());
        lines.add(heading.id() + " " + Excerpt.of(heading.heading()));
    }

    private void turn(Turn spoken) {
        turn = Optional.of(spoken.id());
        StringBuilder line = new StringBuilder(spoken.id());
        line.append(' ').append(spoken.speaker().map(Speaker::id).orElse("?"));
        spoken.label().ifPresent(label -> line.append(' ').append(quoted(label)));
        spoken.reason().ifPresent(reason -> line.append(' ').append(lower(reason)));
        if (spoken.wording() == org.colloquy.transcript.Wording.EDITORIAL) {
            line.append(" editorial");
        }
        spoken.timestamps().forEach(time -> line.append(" at ").append(Excerpt.time(time.time())));
        spoken.continues().ifPresent(id -> line.append(" continues ").append(id));
        spoken.interrupts().ifPresent(id -> line.append(" interrupts ").append(id));
        if (spoken.breaksOff()) {
            line.append(" breaks off");
        }
        line.append(under(spoken.topic().map(Topic::id)));
        if (!spoken.paragraphs().isEmpty()) {
            line.append(" ¶ ").append(Excerpt.of(spoken.paragraphs().get(0).text()));
        }
        lines.add(line.toString());
    }

    private void note(Note note) {
        boolean inside = note.turn().isPresent() && note.turn().equals(turn);
        StringBuilder line = new StringBuilder(inside ? "  " : "").append(lower(note.kind()));
        note.mark().ifPresent(mark -> line.append(' ').append(mark));
        if (!inside) {
            note.turn().ifPresent(id -> line.append(" of ").append(id));
        }
        note.anchor().ifPresent(anchor -> line.append(" after ").append(quoted(Part.wordBefore(transcript, anchor))));
        line.append(under(note.topic())).append(": ").append(Excerpt.of(note.text()));
        lines.add(line.toString());
    }

    private void quotation(Quotation quotation) {
        StringBuilder line = new StringBuilder("  quotes");
        quotation.speaker().ifPresent(speaker -> line.append(' ').append(speaker.id()));
        quotation.voice().ifPresent(voice -> line.append(' ').append(quoted(voice)));
        if (!turn.equals(Optional.of(quotation.turn()))) {
            line.append(" in ").append(quotation.turn());
        }
        lines.add(line.append(": ").append(Excerpt.of(quotation.text())).toString());
    }

    /** Said only where it is not the heading last drawn. */
    private String under(Optional<String> id) {
        return id.equals(topic) ? "" : " under " + id.orElse("none");
    }

    private static String quoted(String text) {
        return '"' + Excerpt.of(text) + '"';
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
