package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aClaimALineWithItsPlaces() throws IOException {
        String text =
                "Bakery to Close\n\nThe baker Ada Reed denied that the bakery would close. “We stay,” she said.\n";
        Path file = Files.writeString(folder.resolve("report.txt"), text);
        CommandRun run = CommandRun.of("claims", file);
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        JsonNode first = JsonMapper.builder()
                .build()
                .readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(first.get("stance").asString()).isEqualTo("DENY");
        assertThat(first.get("claimant").get("name").asString()).isEqualTo("Ada Reed");
        assertThat(first.get("line").asInt()).isEqualTo(3);
        JsonNode content = first.get("content").get(0);
        assertThat(text.substring(content.get(0).asInt(), content.get(1).asInt()))
                .isEqualTo("that the bakery would close");
    }

    @Test
    void standardInput() {
        CommandRun run =
                CommandRun.withInput("Ada Reed said that the oven was old.", "claims", "-", "--kind", "report");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"stance\":\"SAY\"");
    }

    @Test
    void aFileThatIsNotThereFailsAndTheOthersAreDone() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "Ada Reed said that the oven was old.");
        CommandRun run = CommandRun.of("claims", folder.resolve("missing.txt"), file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("missing.txt");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void theClaimsOfATranscriptAreItsSpeakers() throws IOException {
        CommandRun run = CommandRun.of("claims", talk());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"stance\":\"ASK\"") && line.contains("\"turn\":\"t1\""));
    }

    @Test
    void withATranscriptEachClaimHasItsEvidence() throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "Ben said that the oven is old. He added that the shop has burned down.\n");
        CommandRun run = CommandRun.of("claims", report, "--kind", "report", "--transcript", talk());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"evidence\":[{\"turn\":\"t2\",\"relation\":\"SUPPORTS\""),
                        second -> assertThat(second).contains("\"evidence\":[]"));
    }

    @Test
    void aTranscriptThatIsNotThereIsTold() throws IOException {
        CommandRun run = CommandRun.of("claims", talk(), "--transcript", folder.resolve("missing.txt"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("missing.txt");
    }

    @Test
    void aTranscriptInWhichNobodySpeaksIsTold() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.txt"), "\n");
        CommandRun run = CommandRun.of("claims", talk(), "--transcript", blank);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).contains("blank.txt: no speech was found");
    }

    private Path talk() throws IOException {
        return Files.writeString(
                folder.resolve("talk.txt"),
                "ADA: Is it true?\n\nBEN: The oven is old, and we say so.\n\nADA: Since when?\n\nBEN: It broke down last May.\n");
    }
}
