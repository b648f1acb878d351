package org.colloquy.quiz.export;

import java.io.ByteArrayOutputStream;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.TrueFalse;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema {@code colloquy/quiz/1}. */
final class JsonQuiz {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonQuiz() {}

    static byte[] write(Quiz quiz) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "colloquy/quiz/1");
            json.writeStringProperty("title", quiz.title().orElse(null));
            json.writeNumberProperty("seed", quiz.seed());
            json.writeArrayPropertyStart("exercises");
            quiz.exercises().forEach(exercise -> write(exercise, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(Exercise exercise, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", exercise.id());
        json.writeStringProperty("kind", exercise.kind().name());
        json.writeStringProperty("stem", exercise.stem().text());
        if (exercise instanceof Match match) {
            json.writeArrayPropertyStart("prompts");
            match.prompts().forEach(prompt -> write(prompt, json));
            json.writeEndArray();
        }
        if (exercise instanceof TrueFalse statement) {
            statement.turned().ifPresent(turned -> json.writeStringProperty("turned", turned.name()));
        }
        json.writeArrayPropertyStart("options");
        exercise.options().forEach(option -> write(option, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("key");
        exercise.key().ids().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("explanation", exercise.explanation().text());
        write(exercise.explanation(), json);
        json.writeNumberProperty("difficulty", Math.round(exercise.difficulty() * 100) / 100.0);
        write(exercise.provenance(), json);
        json.writeEndObject();
    }

    private static void write(Option option, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", option.id());
        json.writeStringProperty("text", option.text());
        json.writeStringProperty("origin", option.origin().name());
        option.provenance().ifPresent(provenance -> write(provenance, json));
        json.writeEndObject();
    }

    private static void write(Explanation explanation, JsonGenerator json) {
        json.writeObjectPropertyStart("whyNot");
        explanation.whyNot().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void write(Provenance provenance, JsonGenerator json) {
        json.writeObjectPropertyStart("provenance");
        json.writeStringProperty("document", provenance.document().name());
        json.writeStringProperty("turn", provenance.turn().orElse(null));
        json.writeObjectPropertyStart("span");
        json.writeNumberProperty("start", provenance.span().start());
        json.writeNumberProperty("end", provenance.span().end());
        json.writeEndObject();
        json.writeStringProperty("claim", provenance.claim().orElse(null));
        json.writeEndObject();
    }
}
