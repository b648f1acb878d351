package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {
    private static final String TALK = """
            NORA LIND: What will become of the swimming bath?

            TOM ADEYEMI: The roof is leaking. We shall mend it in the autumn.

            NORA LIND: Did you sell the diving tower to a scrap dealer?

            TOM ADEYEMI: The showers are warm again.
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void eachClaimGetsItsRelationAndAllTurnsBestFirst() throws IOException {
        Path claims = file(
                "claims.txt",
                "Adeyemi said that the leaking roof will be mended in autumn.\r\n"
                        + "Adeyemi sold the diving tower to a scrap dealer.\rThe library burned.");

        CommandRun run = CommandRun.of("evidence", file("talk.txt", TALK), claims);

        assertThat(run.exit()).isZero();
        assertThat(run.messages()).isEmpty();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("{\"claim\":0,\"relation\":\"SUPPORTS\",\"turns\":[\"t2\",")
                                .contains("\"t1\"", "\"t3\"", "\"t4\""),
                        second -> assertThat(second)
                                .startsWith("{\"claim\":1,\"relation\":\"QUESTION_ONLY\",\"turns\":[\"t3\","),
                        third -> assertThat(third).startsWith("{\"claim\":2,\"relation\":\"NONE\",\"turns\":["));
    }

    @Test
    void aLineEndDoesNotBeginAClaim() throws IOException {
        Path talk = file("talk.txt", TALK);
        assertThat(CommandRun.withInput("The roof.\n\nThe tower.\n", "evidence", talk, "-")
                        .out()
                        .lines())
                .hasSize(3);
        assertThat(CommandRun.withInput("", "evidence", talk, "-").out()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path claims = file("claims.txt", "The roof leaks.");
        CommandRun missing = CommandRun.of("evidence", folder.resolve("none.txt"), claims);
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.messages()).contains("none.txt", "no such file");
        CommandRun empty = CommandRun.of("evidence", file("empty.txt", ""), claims);
        assertThat(empty.exit()).isEqualTo(1);
        assertThat(empty.messages()).contains("empty.txt", "no speech was found");
    }

    @Test
    void bothFromStandardInputIsWrongUsage() {
        assertThat(CommandRun.of("evidence", "-", "-").exit()).isEqualTo(2);
        assertThat(CommandRun.of("evidence", "one.txt").exit()).isEqualTo(2);
    }
}
