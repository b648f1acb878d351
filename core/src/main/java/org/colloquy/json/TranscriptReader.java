package org.colloquy.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.source.Span;
import org.colloquy.transcript.Attribution;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/**
 * Reads one document. What the first version of the schema did not have may be missing; every id must name something.
 */
final class TranscriptReader {
    private static final String MEND = "let the fields agree";

    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, String> turns = new HashMap<>();

    private TranscriptReader() {}

    /** @throws JsonFormatException if the document is of another schema, lacks a field or contradicts itself */
    static Transcript read(JsonField document) {
        JsonField schema = document.get("schema");
        if (!schema.text().equals(TranscriptJson.SCHEMA)) {
            throw schema.wrong(
                    "the schema \"" + schema.text() + "\" is not known",
                    "give a document of the schema \"" + TranscriptJson.SCHEMA + "\"");
        }
        return new TranscriptReader().document(document);
    }

    private Transcript document(JsonField document) {
        List<Speaker> allSpeakers = document.get("speakers").list(this::speaker);
        List<Topic> allTopics = document.get("topics").list(this::topic);
        document.get("turns")
                .list(turn -> define(turns, turn.get("id"), turn.get("id").text()));
        return new Transcript(
                metadata(document),
                allSpeakers,
                allTopics,
                document.get("turns").list(this::turn),
                document.get("notes").list(this::note),
                document.get("quotations").list(this::quotation));
    }

    private Metadata metadata(JsonField document) {
        JsonField metadata = document.get("metadata");
        return new Metadata(
                document.get("title").optionalText(),
                metadata.get("date").map(TranscriptReader::date),
                metadata.get("place").optionalText(),
                metadata.get("organisation").optionalText(),
                metadata.get("interviewers")
                        .list(id -> named(speakers, id, "speaker").id()),
                metadata.get("interviewees")
                        .list(id -> named(speakers, id, "speaker").id()),
                metadata.get("extracts").flag());
    }

    private Speaker speaker(JsonField field) {
        Speaker speaker = new Speaker(
                field.get("id").text(),
                field.get("name").text(),
                field.get("description").optionalText(),
                field.get("role").constant(Role.class),
                field.get("labels").list(JsonField::text),
                field.get("anonymous").map(JsonField::flag).orElse(false));
        return define(speakers, field.get("id"), speaker);
    }

    private Topic topic(JsonField field) {
        Topic topic = new Topic(
                field.get("id").text(),
                field.get("heading").text(),
                field.get("summary").optionalText(),
                span(field.get("span")));
        return define(topics, field.get("id"), topic);
    }

    private Turn turn(JsonField field) {
        List<Paragraph> paragraphs = field.get("paragraphs").list(TranscriptReader::paragraph);
        return field.make(
                () -> new Turn(
                        field.get("id").text(),
                        reference(speakers, field.get("speaker"), "speaker"),
                        field.get("label").optionalText(),
                        field.get("attribution").constant(Attribution.class),
                        field.get("reason").map(reason -> reason.constant(InferenceReason.class)),
                        field.get("wording").constant(Wording.class),
                        reference(topics, field.get("topic"), "topic"),
                        reference(turns, field.get("continues"), "turn"),
                        field.get("breaksOff").flag(),
                        reference(turns, field.get("interrupts"), "turn"),
                        paragraphs,
                        field.get("timestamps")
                                .map(times -> times.list(TranscriptReader::timestamp))
                                .orElse(List.of()),
                        turnSpan(field.get("span"), paragraphs)),
                MEND);
    }

    /** Documents without the span of a turn say at least where its paragraphs stand. */
    private static Span turnSpan(JsonField field, List<Paragraph> paragraphs) {
        if (field.isAbsent() && !paragraphs.isEmpty()) {
            return paragraphs.stream().map(Paragraph::span).reduce(Span::union).orElseThrow();
        }
        return span(field);
    }

    private static Paragraph paragraph(JsonField field) {
        Span span = span(field.get("span"));
        List<Span> pieces = field.get("pieces")
                .map(list -> list.list(TranscriptReader::span))
                .orElse(List.of(span));
        Paragraph paragraph = field.make(() -> new Paragraph(field.get("text").text(), pieces), MEND);
        if (!paragraph.span().equals(span)) {
            throw field.get("pieces").wrong("the pieces cover " + paragraph.span() + " and not " + span, MEND);
        }
        return paragraph;
    }

    private static Timestamp timestamp(JsonField field) {
        Duration time = time(field.get("time"));
        return field.make(() -> new Timestamp(time, span(field.get("span"))), MEND);
    }

    private Note note(JsonField field) {
        return new Note(
                field.get("kind").constant(NoteKind.class),
                field.get("text").text(),
                reference(turns, field.get("turn"), "turn"),
                reference(topics, field.get("topic"), "topic").map(Topic::id),
                field.get("mark").optionalText(),
                span(field.get("span")),
                field.get("anchor").map(TranscriptReader::span));
    }

    private Quotation quotation(JsonField field) {
        return field.make(
                () -> new Quotation(
                        named(turns, field.get("turn"), "turn"),
                        reference(speakers, field.get("speaker"), "speaker"),
                        field.get("voice").optionalText(),
                        field.get("text").text(),
                        field.get("spans").list(TranscriptReader::span)),
                MEND);
    }

    private static Span span(JsonField field) {
        int start = field.get("start").number();
        int end = field.get("end").number();
        return field.make(() -> new Span(start, end), "let it start at 0 or later and end no earlier than it starts");
    }

    private static LocalDate date(JsonField field) {
        return time(field, LocalDate::parse, "is no date", "write it as 2021-06-11");
    }

    private static Duration time(JsonField field) {
        return time(field, Duration::parse, "is no length of time", "write it as PT12M31S");
    }

    private static <T> T time(JsonField field, Function<String, T> parse, String problem, String remedy) {
        String text = field.text();
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw field.wrong("\"" + text + "\" " + problem, remedy);
        }
    }

    private static <T> T define(Map<String, T> known, JsonField id, T value) {
        if (known.put(id.text(), value) != null) {
            throw id.wrong("the id \"" + id.text() + "\" is given twice", "let every id stand once");
        }
        return value;
    }

    private static <T> Optional<T> reference(Map<String, T> known, JsonField id, String what) {
        return id.map(present -> named(known, present, what));
    }

    private static <T> T named(Map<String, T> known, JsonField id, String what) {
        T value = known.get(id.text());
        if (value == null) {
            throw id.wrong("no " + what + " has the id \"" + id.text() + "\"", "give the id of a " + what);
        }
        return value;
    }
}
