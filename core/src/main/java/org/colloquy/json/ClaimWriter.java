package org.colloquy.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.colloquy.claim.Claim;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Figure;
import org.colloquy.claim.Voice;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes the line of one claim, field by field in the order of the schema. */
final class ClaimWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final SourceText source;
    private final JsonGenerator out;

    private ClaimWriter(SourceText source, JsonGenerator out) {
        this.source = source;
        this.out = out;
    }

    static void write(SourceText source, Claim claim, boolean evidence, Writer target) throws IOException {
        try (JsonGenerator out = MAPPER.createGenerator(target)) {
            new ClaimWriter(source, out).claim(claim, evidence);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void claim(Claim claim, boolean evidence) {
        out.writeStartObject();
        out.writeStringProperty("file", source.name());
        out.writeStringProperty("id", claim.id());
        out.writeNumberProperty("line", source.line(place(claim)));
        out.writeStringProperty("stance", claim.stance().name());
        out.writeStringProperty("form", claim.form().name());
        out.writeStringProperty("polarity", claim.polarity().name());
        voice(claim.claimant());
        chain(claim.chain());
        spans("source", claim.source());
        spans("cue", claim.cue().spans());
        spans("content", claim.content());
        spans("fragments", claim.fragments());
        cue(claim);
        out.writeStringProperty("text", claim.text());
        figures(claim.figures());
        out.writeNumberProperty("worth", claim.worth());
        nullable("enclosing", claim.enclosing().orElse(""));
        nullable("turn", claim.turn().orElse(""));
        out.writeNumberProperty("confidence", claim.confidence().value());
        out.writeStringProperty("reason", claim.confidence().reason());
        if (evidence) {
            evidence(claim.evidence());
        }
        out.writeEndObject();
    }

    private static int place(Claim claim) {
        List<Span> cue = claim.cue().spans();
        return (cue.isEmpty() ? claim.content() : cue).get(0).start();
    }

    private void voice(Voice voice) {
        out.writeObjectPropertyStart("claimant");
        out.writeStringProperty("name", voice.name());
        out.writeStringProperty("kind", voice.kind().name());
        out.writeStringProperty("mention", voice.mention().name());
        out.writeEndObject();
    }

    private void chain(List<Voice> chain) {
        out.writeArrayPropertyStart("chain");
        for (Voice voice : chain) {
            out.writeStartObject();
            out.writeStringProperty("name", voice.name());
            out.writeStringProperty("kind", voice.kind().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void cue(Claim claim) {
        out.writeStringProperty("lemma", claim.cue().lemma());
        out.writeBooleanProperty("negated", claim.cue().negated());
        out.writeArrayPropertyStart("hedges");
        claim.cue().hedges().forEach(out::writeString);
        out.writeEndArray();
    }

    private void figures(List<Figure> figures) {
        out.writeArrayPropertyStart("figures");
        for (Figure figure : figures) {
            out.writeStartObject();
            out.writeStringProperty("text", source.slice(figure.span()));
            out.writeStringProperty("counted", figure.counted());
            span(figure.span());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void evidence(List<Evidence> evidence) {
        out.writeArrayPropertyStart("evidence");
        for (Evidence turn : evidence) {
            out.writeStartObject();
            out.writeStringProperty("turn", turn.turn());
            out.writeStringProperty("relation", turn.relation().name());
            out.writeNumberProperty("score", turn.score());
            span(turn.span());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void span(Span span) {
        out.writeObjectPropertyStart("span");
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeEndObject();
    }

    private void spans(String name, List<Span> spans) {
        out.writeArrayPropertyStart(name);
        for (Span span : spans) {
            out.writeStartArray();
            out.writeNumber(span.start());
            out.writeNumber(span.end());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void nullable(String name, String value) {
        if (value.isEmpty()) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }
}
