package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuizCommandTest {
    @TempDir
    private Path folder;

    private Path talk;

    @BeforeEach
    void write() throws IOException {
        talk = Files.writeString(folder.resolve("talk.txt"), TestTexts.GARDEN);
    }

    @Test
    void theSameSeedMakesTheSameBytes() {
        CommandRun run = CommandRun.of("quiz", talk, "--count", "3", "--seed", "5", "--kinds", "who_said_it");
        assertThat(run.exit()).isZero();
        assertThat(run.bytes())
                .isEqualTo(CommandRun.of("quiz", talk, "--count", "3", "--seed", "5", "--kinds", "WHO_SAID_IT")
                        .bytes());
        JsonNode quiz = JsonMapper.builder().build().readTree(run.out());
        assertThat(quiz.get("schema").asString()).isEqualTo("colloquy/quiz/1");
        assertThat(quiz.get("seed").asLong()).isEqualTo(5);
        assertThat(quiz.get("exercises").size()).isBetween(1, 3);
        assertThat(quiz.get("exercises").get(0).get("kind").asString()).isEqualTo("WHO_SAID_IT");
    }

    @Test
    void outIsAFile() {
        Path out = folder.resolve("deep/quiz.json");
        CommandRun run = CommandRun.of("quiz", talk, "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(out).isRegularFile();
        CommandRun folderAsFile = CommandRun.of("quiz", talk, "--out", folder);
        assertThat(folderAsFile.exit()).isEqualTo(1);
        assertThat(folderAsFile.messages()).contains(folder + ": is a folder");
    }

    @Test
    void theInterviewIsNotOverwritten() {
        CommandRun run =
                CommandRun.of("quiz", talk, "--out", folder.resolve(".").resolve("talk.txt"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("--out would overwrite " + talk);
        assertThat(talk).hasContent(TestTexts.GARDEN);
    }

    @Test
    void aTextInWhichNobodySpeaksIsToldInOneLine() throws IOException {
        CommandRun run = CommandRun.of("quiz", Files.writeString(folder.resolve("blank.txt"), " \n"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).contains("blank.txt: no speech was found").hasLineCount(1);
    }

    @Test
    void aTextThatIsTooShortIsRefusedWithTheReason() throws IOException {
        Path monologue = Files.writeString(folder.resolve("one.txt"), "ADA LIND: Nobody ever asks me anything.\n");
        CommandRun run = CommandRun.of("quiz", monologue, "--kinds", "WHO_SAID_IT");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).contains("it takes at least 2, and this text has 1");
    }

    @Test
    void whatMakesNoSenseIsWrongUsage() {
        for (String[] option : new String[][] {
            {"--count", "0"}, {"--count", "-1"}, {"--count", "99999999999"}, {"--seed", "99999999999999999999"},
            {"--kinds", "RIDDLE"}, {"--kinds", ""}, {"--difficulty", "odd"}, {"--format", "xml"}
        }) {
            CommandRun run = CommandRun.of("quiz", talk, option[0], option[1]);
            assertThat(run.exit()).as(String.join(" ", option)).isEqualTo(2);
            assertThat(run.out()).as(String.join(" ", option)).isEmpty();
        }
    }
}
