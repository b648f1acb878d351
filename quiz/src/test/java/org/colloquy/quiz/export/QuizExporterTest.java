package org.colloquy.quiz.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.generate.QuizGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuizExporterTest {

    private static Quiz quiz(ExerciseKind kind) {
        return QuizGenerator.builder()
                .seed(7)
                .count(3)
                .kinds(EnumSet.of(kind))
                .build()
                .generate(Interviews.beekeepers())
                .quiz()
                .orElseThrow();
    }

    private static JsonNode json(Quiz quiz) {
        return JsonMapper.shared().readTree(QuizExporter.to(QuizFormat.JSON).export(quiz));
    }

    @Test
    void aChoice() {
        Quiz quiz = quiz(ExerciseKind.WHO_SAID_IT);
        JsonNode json = json(quiz);
        assertThat(json.path("schema").asString()).isEqualTo("colloquy/quiz/1");
        assertThat(json.path("title").asString()).isEqualTo("A talk");
        assertThat(json.path("seed").asLong()).isEqualTo(7);
        Exercise first = quiz.exercises().get(0);
        JsonNode exercise = json.path("exercises").path(0);
        assertThat(exercise.path("id").asString()).isEqualTo("e1");
        assertThat(exercise.path("kind").asString()).isEqualTo("WHO_SAID_IT");
        assertThat(exercise.path("stem").asString()).isEqualTo(first.stem().text());
        assertThat(exercise.path("options").path(1).path("text").asString())
                .isEqualTo(first.options().get(1).text());
        assertThat(exercise.path("key").path(0).asString())
                .isEqualTo(first.key().ids().get(0));
        assertThat(exercise.path("provenance").path("turn").asString())
                .isEqualTo(first.provenance().turn().orElseThrow());
        assertThat(exercise.path("provenance").path("span").path("start").asInt())
                .isEqualTo(first.provenance().span().start());
        assertThat(exercise.path("provenance").path("claim").isNull()).isTrue();
    }

    @Test
    void pairs() {
        JsonNode exercise = json(quiz(ExerciseKind.MATCH)).path("exercises").path(0);
        assertThat(exercise.path("prompts").size())
                .isEqualTo(exercise.path("options").size());
        assertThat(exercise.path("key").path(0).asString()).matches("1-[a-d]");
    }

    @Test
    void anOrder() {
        JsonNode exercise = json(quiz(ExerciseKind.ORDER)).path("exercises").path(0);
        assertThat(exercise.path("key").size()).isEqualTo(4);
    }
}
