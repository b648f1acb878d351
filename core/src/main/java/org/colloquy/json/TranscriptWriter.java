package org.colloquy.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.Position;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes one document, field by field in the order of the schema. */
final class TranscriptWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final SourceText source;
    private final JsonGenerator out;

    private TranscriptWriter(SourceText source, JsonGenerator out) {
        this.source = source;
        this.out = out;
    }

    static void write(SourceText source, Transcript transcript, List<? extends Diagnostic> diagnostics, Writer target)
            throws IOException {
        try (JsonGenerator out = MAPPER.writer().with(new LinePerElement()).createGenerator(target)) {
            new TranscriptWriter(source, out).document(transcript, diagnostics);
            out.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void document(Transcript transcript, List<? extends Diagnostic> diagnostics) {
        out.writeStartObject();
        out.writeStringProperty("schema", TranscriptJson.SCHEMA);
        optional("title", transcript.metadata().title());
        metadata(transcript.metadata());
        list("speakers", transcript.speakers(), this::speaker);
        list("topics", transcript.topics(), this::topic);
        list("turns", transcript.turns(), this::turn);
        list("notes", transcript.notes(), this::note);
        list("quotations", transcript.quotations(), this::quotation);
        list("diagnostics", diagnostics, this::diagnostic);
        out.writeEndObject();
    }

    private void metadata(Metadata metadata) {
        out.writeObjectPropertyStart("metadata");
        optional("date", metadata.date());
        optional("place", metadata.place());
        optional("organisation", metadata.organisation());
        list("interviewers", metadata.interviewers(), out::writeString);
        list("interviewees", metadata.interviewees(), out::writeString);
        out.writeBooleanProperty("extracts", metadata.extracts());
        out.writeEndObject();
    }

    private void speaker(Speaker speaker) {
        out.writeStartObject();
        out.writeStringProperty("id", speaker.id());
        out.writeStringProperty("name", speaker.name());
        optional("description", speaker.description());
        out.writeStringProperty("role", speaker.role().name());
        list("labels", speaker.labels(), out::writeString);
        out.writeBooleanProperty("anonymous", speaker.anonymous());
        out.writeEndObject();
    }

    private void topic(Topic topic) {
        out.writeStartObject();
        out.writeStringProperty("id", topic.id());
        out.writeStringProperty("heading", topic.heading());
        optional("summary", topic.summary());
        place(topic.span());
        out.writeEndObject();
    }

    private void turn(Turn turn) {
        out.writeStartObject();
        out.writeStringProperty("id", turn.id());
        optional("speaker", turn.speaker().map(Speaker::id));
        optional("label", turn.label());
        out.writeStringProperty("attribution", turn.attribution().name());
        optional("reason", turn.reason());
        out.writeStringProperty("wording", turn.wording().name());
        optional("topic", turn.topic().map(Topic::id));
        optional("continues", turn.continues());
        out.writeBooleanProperty("breaksOff", turn.breaksOff());
        optional("interrupts", turn.interrupts());
        list("paragraphs", turn.paragraphs(), this::paragraph);
        list("timestamps", turn.timestamps(), this::timestamp);
        span("span", turn.span());
        out.writeEndObject();
    }

    private void paragraph(Paragraph paragraph) {
        out.writeStartObject();
        out.writeStringProperty("text", paragraph.text());
        place(paragraph.span());
        if (paragraph.pieces().size() > 1) {
            list("pieces", paragraph.pieces(), this::span);
        }
        out.writeEndObject();
    }

    private void timestamp(Timestamp timestamp) {
        out.writeStartObject();
        out.writeStringProperty("time", timestamp.time().toString());
        span("span", timestamp.span());
        out.writeEndObject();
    }

    private void note(Note note) {
        out.writeStartObject();
        out.writeStringProperty("kind", note.kind().name());
        out.writeStringProperty("text", note.text());
        optional("turn", note.turn());
        optional("topic", note.topic());
        optional("mark", note.mark());
        place(note.span());
        out.writeName("anchor");
        note.anchor().ifPresentOrElse(this::span, out::writeNull);
        out.writeEndObject();
    }

    private void quotation(Quotation quotation) {
        out.writeStartObject();
        out.writeStringProperty("turn", quotation.turn());
        optional("speaker", quotation.speaker().map(Speaker::id));
        optional("voice", quotation.voice());
        out.writeStringProperty("text", quotation.text());
        list("spans", quotation.spans(), this::span);
        out.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) {
        Position position = source.position(diagnostic.span().start());
        out.writeStartObject();
        out.writeStringProperty("code", diagnostic.code());
        out.writeStringProperty("severity", diagnostic.severity().name());
        out.writeStringProperty("message", diagnostic.message());
        out.writeStringProperty("hint", diagnostic.hint());
        out.writeNumberProperty("line", position.line());
        out.writeNumberProperty("column", position.column());
        span("span", diagnostic.span());
        out.writeEndObject();
    }

    private void place(Span span) {
        out.writeNumberProperty("line", source.line(span.start()));
        span("span", span);
    }

    private void span(String name, Span span) {
        out.writeName(name);
        span(span);
    }

    private void span(Span span) {
        out.writeStartObject();
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeEndObject();
    }

    /** Dates, constants and texts are written as they name themselves. */
    private void optional(String name, Optional<?> value) {
        if (value.isPresent()) {
            out.writeStringProperty(name, value.get().toString());
        } else {
            out.writeNullProperty(name);
        }
    }

    private <T> void list(String name, List<? extends T> values, Consumer<T> write) {
        out.writeArrayPropertyStart(name);
        values.forEach(write);
        out.writeEndArray();
    }
}
